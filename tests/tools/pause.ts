import type { LensPage } from "./LensBrowser.ts";

/** Resolves after so many milliseconds of the page's own time. */
export function pause(page: LensPage, ms: number): Promise<void> {
  return page.evaluate((time) => new Promise<void>((resolve) => setTimeout(resolve, time)), ms);
}
