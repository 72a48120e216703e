import { expect, it } from "vitest";
import { commands } from "vitest/browser";
import { cardOfTest, centerOf } from "../tools/cardOfTest.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { movePointer, restOn } from "../tools/pointer.ts";
import { startPointing } from "../tools/startPointing.ts";

const page =
  '<p>First of all, <span>dystonia</span>.</p><p><input id="field"></p><div style="height: 3000px"></div>';

/** Types, presses shortcuts and scrolls while a card is open or none is. Resolves to what the page notices. */
async function usePage(withCard: boolean) {
  await startPointing(page);
  const field = pageOfTest.find("#field") as HTMLInputElement;
  field.focus();
  await restOn(withCard ? "dystonia" : "First of all");
  const events: string[] = [];
  for (const type of ["keydown", "keypress", "keyup", "input"]) {
    const record = (event: Event) => {
      events.push(event instanceof KeyboardEvent ? `${type} ${event.key}` : type);
    };
    document.addEventListener(type, record);
    pageOfTest.afterTest(() => document.removeEventListener(type, record));
  }
  await commands.pressKeys(["a", "b", " ", "c", "ArrowLeft", "Backspace", "Control+a"]);
  expect(cardOfTest.name() !== undefined).toBe(withCard);
  const typed = [field.value, field.selectionStart, field.selectionEnd, document.activeElement?.id];
  field.blur();
  await commands.pressKeys(["j"]);
  const scroll = async () => {
    await commands.turnWheel(40);
    return scrollY;
  };
  await expect.poll(scroll).toBeGreaterThan(0);
  pageOfTest.clear();
  return { typed, events };
}

it("does not change typing, scrolling or the page's keyboard shortcuts", async () => {
  const without = await usePage(false);
  expect(without.typed[0]).toBe("abc");
  expect(await usePage(true)).toEqual(without);
});

it("adds nothing to the text that the reader selects", async () => {
  await startPointing(page);
  const selectAll = async () => {
    await commands.pressKeys(["Control+a"]);
    return `${getSelection()}`;
  };
  const before = await selectAll();
  expect(before).toContain("First of all, dystonia.");
  await restOn("dystonia");
  expect(await selectAll()).toBe(before);
  expect(cardOfTest.name()).toBeDefined();
});

it("takes neither the focus nor the selection from the page when it is pressed", async () => {
  await startPointing(page);
  await restOn("dystonia");
  const field = pageOfTest.find("#field");
  field.focus();
  await cardOfTest.press(cardOfTest.find("[data-action=pin]"));
  await expect.poll(() => cardOfTest.find("[data-action=pin]").ariaPressed).toBe("true");
  expect(document.activeElement).toBe(field);
  field.blur();
  getSelection()?.selectAllChildren(pageOfTest.find("span"));
  await cardOfTest.press(cardOfTest.find("[data-action=pin]"));
  await expect.poll(() => cardOfTest.find("[data-action=pin]").ariaPressed).toBe("false");
  expect(`${getSelection()}`).toBe("dystonia");
});

it("scrolls by the wheel on a page that answers the wheel itself", async () => {
  await startPointing(page);
  const cancel = (event: Event) => event.preventDefault();
  window.addEventListener("wheel", cancel, { passive: false });
  pageOfTest.afterTest(() => window.removeEventListener("wheel", cancel));
  await restOn("dystonia");
  await cardOfTest.press(cardOfTest.find("[data-action=more]"));
  const scroller = () =>
    [...cardOfTest.root().querySelectorAll("*")].find(
      (each) => each.scrollHeight > each.clientHeight && /auto|scroll/.test(getComputedStyle(each).overflowY),
    );
  await expect.poll(scroller).toBeDefined();
  await movePointer(centerOf((scroller() as Element).getBoundingClientRect()));
  const before = scroller()?.scrollTop ?? 0;
  await expect
    .poll(async () => {
      await commands.turnWheel(before > 0 ? -30 : 30);
      return scroller()?.scrollTop;
    })
    .not.toBe(before);
});
