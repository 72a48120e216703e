import type { Point } from "../LensBrowser.ts";
import type { Marionette } from "./marionette.ts";

/** Keys that WebDriver represents by private code points. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const codes: Record<string, string> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  Space: " ",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Delete: "\uE017",
  F6: "\uE036",
  F10: "\uE03A",
  Meta: "\uE03D",
};

const button = (type: "pointerDown" | "pointerUp") => ({ type, button: 0 });
const move = ({ x, y }: Point) => ({ type: "pointerMove", x: Math.round(x), y: Math.round(y), duration: 0 });

/** Moves the pointer through the points, then clicks if `click` is set. */
export async function movePointer(marionette: Marionette, points: Point[], click: boolean): Promise<void> {
  const actions = [...points.map(move), ...(click ? [button("pointerDown"), button("pointerUp")] : [])];
  await perform(marionette, { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions });
}

/** Taps at the point. */
export async function tapAt(marionette: Marionette, point: Point): Promise<void> {
  const actions = [move(point), button("pointerDown"), button("pointerUp")];
  await perform(marionette, { type: "pointer", id: "finger", parameters: { pointerType: "touch" }, actions });
}

/** Sends wheel events at the point, which scroll by `y` CSS pixels. */
export async function turnWheel(marionette: Marionette, point: Point, y: number): Promise<void> {
  const actions = [{ ...move(point), type: "scroll", deltaX: 0, deltaY: y }];
  await perform(marionette, { type: "wheel", id: "wheel", actions });
}

/** Presses a key such as "Escape", also with modifiers: "Control+a". */
export async function pressKey(marionette: Marionette, key: string): Promise<void> {
  const values = (key === "+" ? [key] : key.split("+")).map((name) => {
    const value = codes[name] ?? (name.length === 1 ? name : undefined);
    if (value === undefined)
      throw new Error(`No such key: "${name}"; use one character or ${Object.keys(codes)}`);
    return value;
  });
  const down = values.map((value) => ({ type: "keyDown", value }));
  const up = values.map((value) => ({ type: "keyUp", value })).reverse();
  await perform(marionette, { type: "key", id: "keyboard", actions: [...down, ...up] });
}

/** Types a text character by character. */
export async function typeText(marionette: Marionette, text: string): Promise<void> {
  const actions = [...text].flatMap((value) => [
    { type: "keyDown", value },
    { type: "keyUp", value },
  ]);
  await perform(marionette, { type: "key", id: "keyboard", actions });
}

function perform(marionette: Marionette, source: Record<string, unknown>): Promise<unknown> {
  return marionette.send("WebDriver:PerformActions", { actions: [source] });
}
