/** The control that has the focus. */
export interface Focus {
  /** Index of the control in document order. */
  readonly control: number;
  /** Computed outline width of the focused element in CSS pixels; 0 for none. */
  readonly outline: number;
  /** Whether some part of it is in the viewport and not covered (WCAG 2.2, SC 2.4.11): Firefox scrolls no further. */
  readonly isSeen: boolean;
}

/**
 * Returns the number of controls that must be reachable by keyboard, and which of them has the focus. May be sent to a
 * browser as source text, so it uses nothing from outside its own body.
 */
export function readFocus(): { controls: number; stop: Focus | undefined } {
  const all = document.querySelectorAll<HTMLElement>(
    "a[href], button, input, select, textarea, summary, [tabindex='0'], [contenteditable]",
  );
  // In a group of radio buttons Tab focuses only the checked one; the arrow keys reach the others.
  const controls = [...all].filter(
    (control) =>
      control.checkVisibility({ visibilityProperty: true }) &&
      !control.matches(":disabled, [tabindex='-1'], [inert] *, [type=radio]:not(:checked)"),
  );
  const focused = document.activeElement;
  const control = focused instanceof HTMLElement ? controls.indexOf(focused) : -1;
  if (!focused || control < 0) return { controls: controls.length, stop: undefined };
  const style = getComputedStyle(focused);
  const box = focused.getClientRects()[0] ?? new DOMRect();
  // The part in the viewport: a panel may be many times higher.
  const top = Math.max(box.top, 0);
  const height = Math.min(box.bottom, innerHeight) - top;
  const topmost = [0.1, 0.5, 0.9].map((part) =>
    document.elementFromPoint(box.x + box.width / 2, top + height * part),
  );
  return {
    controls: controls.length,
    stop: {
      control,
      outline: style.outlineStyle === "none" ? 0 : Number.parseFloat(style.outlineWidth),
      isSeen: topmost.some((top) => top !== null && focused.contains(top)),
    },
  };
}
