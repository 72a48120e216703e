import { findElement } from "./inPage.ts";
import type { ExtensionPage, Point } from "./LensBrowser.ts";
import { waitFor } from "./waitFor.ts";
import { whenStill } from "./whenStill.ts";

/** Resolves to the center of an element of an extension page, once the element no longer moves. */
export function stillElement(page: ExtensionPage, selector: string): Promise<Point> {
  const measure = () => page.evaluate(findElement, selector);
  return waitFor(
    `an element that matches ${selector} and does not move`,
    () => whenStill(measure, (run) => page.evaluate(run)),
    () => page.text(),
  );
}
