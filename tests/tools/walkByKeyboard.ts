import type { AccessibleNode, ExtensionPage } from "./LensBrowser.ts";

/** The control that one press of Tab focuses. */
export interface Stop {
  /** Index of the control in document order. */
  readonly control: number;
  /** Accessible name. */
  readonly name: string;
  /** Computed outline width of the focused element in CSS pixels; 0 for none. */
  readonly outline: number;
  /** Whether some part of it is in the viewport and not covered (WCAG 2.2, SC 2.4.11): Firefox scrolls no further. */
  readonly isSeen: boolean;
}

export interface Walk {
  /** Number of controls that must be reachable by keyboard. */
  readonly controls: number;
  readonly stops: readonly Stop[];
}

/**
 * Presses Tab or Shift+Tab repeatedly, until focus leaves the page or reaches a control for the second time. Resolves to
 * all focused controls.
 */
export async function walkByKeyboard(page: ExtensionPage, key: "Tab" | "Shift+Tab" = "Tab"): Promise<Walk> {
  const stops: Stop[] = [];
  const { controls } = await page.evaluate(readFocus);
  for (let presses = 0; presses <= controls; presses++) {
    await page.press(key);
    const { stop } = await settledFocus(page);
    if (!stop || stops.some(({ control }) => control === stop.control)) break;
    stops.push({ ...stop, name: focusedName(await page.accessibility()) ?? "" });
  }
  return { controls, stops };
}

/** Resolves to the focus as soon as it is visible, since scrolling takes a few frames, and after 0.5 s at the latest. */
async function settledFocus(page: ExtensionPage): Promise<ReturnType<typeof readFocus>> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const { stop } = await page.evaluate(readFocus);
    if (!stop || stop.isSeen) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return page.evaluate(readFocus);
}

function focusedName(node: AccessibleNode): string | undefined {
  for (const child of node.children) {
    const name = focusedName(child);
    if (name !== undefined) return name;
  }
  return node.focused && node.name;
}

/** Sent to the browser as source text: uses nothing from outside its own body. */
function readFocus(): { controls: number; stop: Omit<Stop, "name"> | undefined } {
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
  const topmost = [0.1, 0.5, 0.9].map((part) =>
    document.elementFromPoint(box.x + box.width / 2, box.y + box.height * part),
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
