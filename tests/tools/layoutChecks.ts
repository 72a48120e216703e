/**
 * Layout checks of a document or a card's shadow root. The functions are sent to the browser as source text, so they use
 * nothing from outside their own body.
 */

/**
 * Returns a line for each element that is visible only with horizontal scrolling or whose text overflows it (WCAG 2.2,
 * SC 1.4.10 and 1.4.4).
 */
export function findOverflows(root: Document | ShadowRoot): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll<HTMLElement>("body, body *, .lens-card, .lens-card *")) {
    const box = element.getBoundingClientRect();
    // Elements for screen readers only are clipped on purpose.
    if (box.width < 2 || box.height < 2 || element.closest("svg svg, .lens-unseen")) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const isOutside = box.left < -1 || box.right > innerWidth + 1;
    const hasOverflow = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
    if (isOutside || hasOverflow)
      found.push(
        `${element.localName}.${element.getAttribute("class")}: ${box.left.toFixed(0)} to ${box.right.toFixed(0)} of ${innerWidth}, ` +
          `${element.scrollWidth} in ${element.clientWidth}: ${element.textContent?.trim().slice(0, 60)}`,
      );
  }
  return found;
}

/**
 * Returns the name and size of each control whose width or height is below `minSize` CSS pixels. For a control on
 * several lines, the height of the lowest line and the width of the widest one count.
 */
export function findSmallTargets(root: Document | ShadowRoot, minSize: number): string[] {
  const controls = root.querySelectorAll<HTMLElement>(
    "a[href], button, input, select, textarea, summary, [tabindex='0'], [role=button], [role=tab]",
  );
  return [...controls].flatMap((control) => {
    const labels = control instanceof HTMLInputElement ? control.labels : null;
    const boxes = [control, ...(labels ?? [])].flatMap((element) => [...element.getClientRects()]);
    if (boxes.length === 0) return [];
    const width = Math.max(...boxes.map((box) => box.width));
    const height = labels?.length
      ? Math.max(...boxes.map((box) => box.height))
      : Math.min(...boxes.map((box) => box.height));
    // Tolerance for rounding: sizes are sums of fractions.
    const isLargeEnough = width >= minSize - 0.01 && height >= minSize - 0.01;
    const name = control.getAttribute("aria-label") ?? control.textContent?.trim();
    return isLargeEnough ? [] : [`${name}: ${width.toFixed(1)} x ${height.toFixed(1)}`];
  });
}
