import { ensureBrowser } from "../tools/ensureBrowser.ts";
import { findBrowser } from "../tools/findBrowser.ts";
import { type BrowserKind, browserKinds } from "../tools/LensBrowser.ts";

/** The browser asked for, else the first that is found; if there is none, one is installed as the tests do it. */
export async function chooseBrowser(
  asked: BrowserKind | undefined,
): Promise<{ kind: BrowserKind; executable: string }> {
  for (const kind of asked ? [asked] : browserKinds) {
    const executable = findBrowser(kind);
    if (executable) return { kind, executable };
  }
  if (asked === "edge")
    throw new Error("Edge is not on this machine. Install it, or choose another: --browser chromium");
  const kind = asked ?? "chromium";
  return { kind, executable: await ensureBrowser(kind) };
}
