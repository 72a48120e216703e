import type { LensPage } from "./LensBrowser.ts";

/** Resolves after that many milliseconds, measured by a timer of the page. */
export function pause(page: LensPage, ms: number): Promise<void> {
  return page.evaluate((time) => new Promise<void>((resolve) => setTimeout(resolve, time)), ms);
}
