import { extensionUrl, reportContentError } from "../dom/runtime.ts";

/**
 * Reports, from each call of what it returns until the signal says stop, every error of the Lens's own scripts in this
 * frame that nothing else has caught, and keeps it out of the console. The page's own errors stay the page's: Chromium
 * shows them to no other world, others give their address. Firefox tells no script of an error in an add-on's world.
 */
export function catchContentErrors(signal: AbortSignal): () => void {
  const own = extensionUrl();
  const take = (event: Event, place: string, error: unknown) => {
    if (!event.isTrusted || !place.includes(own)) return;
    event.preventDefault();
    reportContentError(place.includes(`${own}card.js`) ? "card" : "highlighter", error);
  };
  const onError = (event: ErrorEvent) => take(event, event.filename, event.error ?? event.message);
  const onRejection = (event: PromiseRejectionEvent) =>
    take(event, String(Object(event.reason).stack), event.reason);
  return () => {
    addEventListener("error", onError, { signal });
    addEventListener("unhandledrejection", onRejection, { signal });
  };
}
