/**
 * Returns the range that the reader has selected; for text in a field, the range around the field; undefined in a frame
 * without a selection, and for a selection in a shadow tree that the browser does not report.
 */
export function selectedRange(): StaticRange | undefined {
  const selection = getSelection();
  if (selection && selection.rangeCount > 0 && !selection.isCollapsed)
    return new StaticRange(selection.getRangeAt(0));
  const field = innermostFocused();
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
    ? rangeAround(field)
    : undefined;
}

/** Returns the element with the focus, also inside open shadow trees. */
function innermostFocused(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

function rangeAround(element: Element): StaticRange {
  const range = document.createRange();
  range.selectNode(element);
  return new StaticRange(range);
}
