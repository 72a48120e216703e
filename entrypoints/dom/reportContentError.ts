import type { Request } from "../../data/messages/requests.ts";
import { extensionApi } from "./extensionApi.ts";

type Fault = Extract<Request, { type: "report-error" }>;

/** A page in which everything fails must not keep the background busy. */
const MOST = 10;

const told = new Set<string>();

/**
 * Hands an error to the background, which keeps it; each is told once in a frame. Scripts on pages end every error here:
 * in a console, or in the page's own error handler, it would be the page's. Never throws.
 */
export function reportContentError(place: Fault["place"], error: unknown): void {
  try {
    const { name, message, stack } = Object(error);
    const fault = { name: `${name}`, message: `${message}`, stack: `${stack}` };
    if (told.size >= MOST || told.has(fault.message)) return;
    told.add(fault.message);
    // Without an answer there is no extension any more, and nobody to tell.
    extensionApi.runtime
      ?.sendMessage({ type: "report-error", place, ...fault } satisfies Fault)
      .catch(() => {});
  } catch {
    // The same, in a browser that throws at once.
  }
}
