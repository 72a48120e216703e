import type { LensBrowser } from "./LensBrowser.ts";

/** Resolves to the entries of the Lens's error log ("highlighter: TypeError: …"), newest first, and clears the log. */
export function takeKeptErrors(lens: Pick<LensBrowser, "extensionStorage">): Promise<string[]> {
  return lens.extensionStorage(async () => {
    const { errors } = await chrome.storage.local.get("errors");
    await chrome.storage.local.remove("errors");
    return ((errors ?? []) as { place: string; message: string }[]).map(
      ({ place, message }) => `${place}: ${message}`,
    );
  });
}
