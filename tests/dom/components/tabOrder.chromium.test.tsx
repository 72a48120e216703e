import { describe, expect, it } from "vitest";
import { commands } from "vitest/browser";
import { eventually } from "../../tools/eventually.ts";
import { type Focus, readFocus } from "../../tools/readFocus.ts";
import { surfaces } from "./surfaces.tsx";

/** Presses a key until the focus leaves the page or reaches a control for the second time. Resolves to all stops. */
async function walk(key: "Tab" | "Shift+Tab"): Promise<Focus[]> {
  const stops: Focus[] = [];
  for (;;) {
    await commands.pressKeys([key]);
    // Scrolling to the focused control takes a few frames.
    await eventually(() => expect(readFocus().stop?.isSeen ?? true).toBe(true));
    const { stop } = readFocus();
    if (!stop || stops.some(({ control }) => control === stop.control)) return stops;
    stops.push(stop);
  }
}

/** Focuses a new element that Tab does not reach. */
function focusNew(insert: (element: HTMLElement) => void): void {
  const element = document.createElement("p");
  element.tabIndex = -1;
  insert(element);
  element.focus();
}

describe("Tab", () => {
  it.each(["popup", "popup, causes", "popup, organizations", "popup, forms", "options"] as const)(
    "reaches every control of the %s in order, visibly, and Shift+Tab in reverse order",
    async (name) => {
      await surfaces[name]();
      const { controls } = readFocus();
      focusNew((element) => document.body.prepend(element));
      const stops = await walk("Tab");
      expect(stops.map(({ control }) => control)).toEqual([...Array(controls).keys()]);
      expect(stops.filter(({ outline }) => outline < 2)).toEqual([]);
      expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
      // Where the focus is after the last control is up to the browser, so the way back starts at an element behind it.
      focusNew((element) => document.body.append(element));
      const back = await walk("Shift+Tab");
      expect(back.map(({ control }) => control)).toEqual([...Array(controls).keys()].reverse());
    },
  );
});
