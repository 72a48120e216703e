import { type ErrorPlace, logError } from "./errorLog.ts";

/**
 * Logs every uncaught error and unhandled rejection of this page or background from now on, also those of
 * `reportError`. They no longer appear in the console.
 */
export function catchErrors(place: ErrorPlace): void {
  globalThis.addEventListener("error", (event) => {
    // An element whose file does not load fires a plain Event without an error.
    if (!(event instanceof ErrorEvent) || isHarmless(event.message)) return;
    event.preventDefault();
    logError(place, event.error ?? event.message);
  });
  globalThis.addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    logError(place, event.reason);
  });
}

/** Returns whether the message only reports that a ResizeObserver continues in the next frame. */
function isHarmless(message: string): boolean {
  return message.startsWith("ResizeObserver loop");
}
