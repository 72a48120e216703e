/**
 * The elements in a document or a card's shadow root that cannot be seen whole without scrolling sideways, or whose text
 * runs out of them (WCAG 2.2, SC 1.4.10 and 1.4.4). Sent to the browser as source text: it uses nothing from around it.
 */
export function overflows(root: Document | ShadowRoot): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll<HTMLElement>("body, body *, .lens-card, .lens-card *")) {
    const box = element.getBoundingClientRect();
    // What only a screen reader meets is clipped on purpose.
    if (box.width < 2 || box.height < 2 || element.closest("svg svg, .lens-unseen")) continue;
    const isOut = box.left < -1 || box.right > innerWidth + 1;
    const runsOut = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
    if (isOut || runsOut)
      found.push(
        `${element.localName}.${element.getAttribute("class")}: ${box.left.toFixed(0)} to ${box.right.toFixed(0)} of ${innerWidth}, ` +
          `${element.scrollWidth} in ${element.clientWidth}: ${element.textContent?.trim().slice(0, 60)}`,
      );
  }
  return found;
}
