/**
 * The controls in a document or a card's shadow root that are smaller than `least` CSS pixels in width or height, with
 * their size. Of one that runs over several lines each line counts, as high as it is, and the widest of them.
 * Sent to the browser as source text: it uses nothing from around it.
 */
export function smallTargets(root: Document | ShadowRoot, least: number): string[] {
  const controls = root.querySelectorAll<HTMLElement>(
    "a[href], button, input, select, textarea, summary, [tabindex='0'], [role=button], [role=tab]",
  );
  return [...controls].flatMap((control) => {
    const labelled = control instanceof HTMLInputElement ? control.labels : null;
    const boxes = [control, ...(labelled ?? [])].flatMap((element) => [...element.getClientRects()]);
    if (boxes.length === 0) return [];
    const width = Math.max(...boxes.map((box) => box.width));
    const height = labelled?.length
      ? Math.max(...boxes.map((box) => box.height))
      : Math.min(...boxes.map((box) => box.height));
    // Sizes are sums of fractions.
    const isLarge = width >= least - 0.01 && height >= least - 0.01;
    const name = control.getAttribute("aria-label") ?? control.textContent?.trim();
    return isLarge ? [] : [`${name}: ${width.toFixed(1)} x ${height.toFixed(1)}`];
  });
}
