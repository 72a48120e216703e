import { findElement } from "./inPage.ts";
import type { ExtensionPage, Point } from "./LensBrowser.ts";
import { waitFor } from "./waitFor.ts";
import { whenStill } from "./whenStill.ts";

/** Waits until an element of an extension page no longer moves, and resolves to its center. */
export function stillElement(page: ExtensionPage, selector: string): Promise<Point> {
  const measure = () => page.evaluate(findElement, selector);
  return waitFor(
    `an element that matches ${selector} and does not move`,
    () => whenStill(measure, (run) => page.evaluate(run)),
    () => page.text(),
  );
}
