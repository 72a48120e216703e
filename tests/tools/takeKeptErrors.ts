import type { LensBrowser } from "./LensBrowser.ts";

/** The errors that the Lens has kept, "highlighter: TypeError: …", newest first; it keeps none of them any more. */
export function takeKeptErrors({
  extensionStorage,
}: Pick<LensBrowser, "extensionStorage">): Promise<string[]> {
  return extensionStorage(async () => {
    const { errors } = await chrome.storage.local.get("errors");
    await chrome.storage.local.remove("errors");
    return ((errors ?? []) as { place: string; message: string }[]).map(
      ({ place, message }) => `${place}: ${message}`,
    );
  });
}
