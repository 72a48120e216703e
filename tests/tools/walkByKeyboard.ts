import type { AccessibleNode, ExtensionPage } from "./LensBrowser.ts";
import { type Focus, readFocus } from "./readFocus.ts";
import { waitFor } from "./waitFor.ts";

/** The control that one press of Tab focuses. */
export interface Stop extends Focus {
  /** Accessible name. */
  readonly name: string;
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

/** Resolves to the focus as soon as it is visible: scrolling takes a few frames. */
function settledFocus(page: ExtensionPage): Promise<ReturnType<typeof readFocus>> {
  return waitFor(
    "the focused control to be visible",
    async () => {
      const focus = await page.evaluate(readFocus);
      return (!focus.stop || focus.stop.isSeen) && focus;
    },
    () => page.evaluate(readFocus),
  );
}

function focusedName(node: AccessibleNode): string | undefined {
  for (const child of node.children) {
    const name = focusedName(child);
    if (name !== undefined) return name;
  }
  return node.focused && node.name;
}
