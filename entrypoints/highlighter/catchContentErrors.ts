import { extensionUrl, reportContentError } from "../dom/runtime.ts";

/**
 * Returns a function that starts reporting the uncaught errors of the extension's own scripts in this frame, until the
 * signal aborts; they are kept out of the page's console. Errors of the page are ignored: Chromium hides them from
 * isolated worlds, and in other browsers their URL is not the extension's. Firefox fires no error events for errors in
 * content scripts.
 */
export function catchContentErrors(signal: AbortSignal): () => void {
  const ownUrl = extensionUrl();
  /** `location` contains the URL of the script that threw the error. */
  const report = (event: Event, location: string, error: unknown) => {
    if (!event.isTrusted || !location.includes(ownUrl)) return;
    event.preventDefault();
    reportContentError(location.includes(`${ownUrl}card.js`) ? "card" : "highlighter", error);
  };
  const onError = (event: ErrorEvent) => report(event, event.filename, event.error ?? event.message);
  const onRejection = (event: PromiseRejectionEvent) =>
    report(event, String(Object(event.reason).stack), event.reason);
  return () => {
    addEventListener("error", onError, { signal });
    addEventListener("unhandledrejection", onRejection, { signal });
  };
}
