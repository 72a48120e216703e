import { expect, it } from "vitest";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { cardOfTest, centerOf } from "../tools/cardOfTest.ts";
import { boxOf, restOn } from "../tools/pointer.ts";
import { startPointing } from "../tools/startPointing.ts";
import { passTime } from "../tools/time.ts";

/** Dispatches every type of event that could open or close a card, on three targets. */
function dispatchForgedEvents({ x, y }: { x: number; y: number }): void {
  const init = { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true, detail: 1 };
  const hovered = document.elementFromPoint(x, y) as Element;
  for (const target of [hovered, document, window]) {
    for (const pointerType of ["mouse", "touch"])
      for (const type of ["pointerover", "pointerenter", "pointermove", "pointerdown", "pointerup"])
        target.dispatchEvent(new PointerEvent(type, { ...init, pointerType, isPrimary: true }));
    for (const type of ["mouseover", "mouseenter", "mousemove", "mousedown", "mouseup", "click"])
      target.dispatchEvent(new MouseEvent(type, init));
    for (const type of ["focus", "focusin"]) target.dispatchEvent(new FocusEvent(type, { bubbles: true }));
    for (const key of [".", "0", "Enter", "Escape"])
      target.dispatchEvent(
        new KeyboardEvent("keydown", { key, altKey: true, shiftKey: true, bubbles: true }),
      );
  }
}

it.each(["rest", "click"] as const)(
  "open no card, and close none, while a card opens on a %s",
  async (opensOn) => {
    const requests = await startPointing("<p>It is blepharospasm.</p>", {
      card: { ...defaultSettings.card, opensOn },
    });
    const point = centerOf(boxOf("blepharospasm"));
    dispatchForgedEvents(point);
    await passTime(1000);
    expect(requests).toEqual([]);
    if (opensOn === "click") return;
    await restOn("blepharospasm");
    expect(cardOfTest.name()).toBe("Blepharospasm");
    dispatchForgedEvents({ x: 5, y: 700 });
    await passTime(1000);
    expect(cardOfTest.name()).toBe("Blepharospasm");
  },
);
