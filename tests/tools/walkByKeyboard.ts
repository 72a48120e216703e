import type { AccessibleNode, ExtensionPage } from "./LensBrowser.ts";

/** Where one press of Tab leads. */
export interface Stop {
  /** Number of the control in the document's order. */
  readonly control: number;
  /** As the accessibility tree has it. */
  readonly name: string;
  /** The outline of the focused element as computed, in CSS pixels; 0 for none. */
  readonly outline: number;
  /** Whether some of it is in the view, with nothing over it (WCAG 2.2, SC 2.4.11): Firefox scrolls no further. */
  readonly isSeen: boolean;
}

export interface Walk {
  /** Number of controls that a keyboard has to reach. */
  readonly controls: number;
  readonly stops: readonly Stop[];
}

/**
 * The stops of the Tab key through a surface from where the focus is, till it leaves the document or comes to a
 * control for the second time; backwards with Shift.
 */
export async function walkByKeyboard(
  surface: ExtensionPage,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<Walk> {
  const stops: Stop[] = [];
  const { controls } = await surface.evaluate(readFocus);
  for (let presses = 0; presses <= controls; presses++) {
    await surface.press(key);
    const { stop } = await settledFocus(surface);
    if (!stop || stops.some(({ control }) => control === stop.control)) break;
    stops.push({ ...stop, name: focusedName(await surface.accessibility()) ?? "" });
  }
  return { controls, stops };
}

/** The focus when it is in the view, as it is a few frames after the key; else as it is then. */
async function settledFocus(surface: ExtensionPage): Promise<ReturnType<typeof readFocus>> {
  for (let look = 0; look < 10; look++) {
    const { stop } = await surface.evaluate(readFocus);
    if (!stop || stop.isSeen) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return surface.evaluate(readFocus);
}

function focusedName(node: AccessibleNode): string | undefined {
  for (const child of node.children) {
    const name = focusedName(child);
    if (name !== undefined) return name;
  }
  return node.focused && node.name;
}

/** Sent to the browser as source text: it uses nothing from around it. */
function readFocus(): { controls: number; stop: Omit<Stop, "name"> | undefined } {
  const all = document.querySelectorAll<HTMLElement>(
    "a[href], button, input, select, textarea, summary, [tabindex='0'], [contenteditable]",
  );
  // Of a group of radio buttons Tab goes to the chosen one; the arrow keys lead to the others.
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
  const tops = [0.1, 0.5, 0.9].map((part) =>
    document.elementFromPoint(box.x + box.width / 2, box.y + box.height * part),
  );
  return {
    controls: controls.length,
    stop: {
      control,
      outline: style.outlineStyle === "none" ? 0 : Number.parseFloat(style.outlineWidth),
      isSeen: tops.some((top) => top !== null && focused.contains(top)),
    },
  };
}
