import type { Place } from "./ErrorEntry.ts";
import { keepError } from "./errors.ts";

/**
 * Keeps every error that nobody catches in this document or background from now on, `reportError`'s too; none of them
 * stands in a console.
 */
export function catchErrors(place: Place): void {
  globalThis.addEventListener("error", (event) => {
    // A file that does not load has no error to tell.
    if (!(event instanceof ErrorEvent) || isHarmless(event.message)) return;
    event.preventDefault();
    keepError(place, event.error ?? event.message);
  });
  globalThis.addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    keepError(place, event.reason);
  });
}

/** What browsers say when an observer of sizes has more to tell in the next frame. */
function isHarmless(message: string): boolean {
  return message.startsWith("ResizeObserver loop");
}
