import { expect, it } from "vitest";
import { commands } from "vitest/browser";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";
import { contentState } from "../../../entrypoints/dom/contentState.ts";
import { cardOfTest, centerOf } from "../tools/cardOfTest.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { boxOf, hover, movePointer, restOn } from "../tools/pointer.ts";
import { startPointing } from "../tools/startPointing.ts";
import { passTime } from "../tools/time.ts";

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

it("stays at its word while the page replaces the text, and closes when the pointer leaves the new word", async () => {
  await startPointing("<main><p>It is hemidystonia.</p></main>");
  const point = await restOn("hemidystonia");
  expect(contentState().card?.currentMention()).toBeDefined();
  for (let step = 0; step < 5; step++) {
    pageOfTest.find("main").innerHTML =
      `<div style="height: ${20 * step}px"></div><p>It is hemidystonia.${" And more.".repeat(step)}</p>`;
    await nextFrame();
    await nextFrame();
  }
  const mention = contentState().card?.currentMention();
  expect(mention?.range.startContainer.isConnected).toBe(true);
  const [card, line] = [cardOfTest.box(), boxOf("hemidystonia")];
  expect(Math.max(card.top - line.bottom, line.top - card.bottom)).toBeLessThan(40);
  await hover("hemidystonia");
  await passTime(1000);
  expect(cardOfTest.name()).toBeDefined();
  await movePointer({ x: innerWidth - 5, y: point.y }, { x: innerWidth - 2, y: innerHeight - 5 });
  await passTime(1000);
  expect(cardOfTest.name()).toBeUndefined();
});

/** Opens a card by a press. Resolves to the paragraph of its word. */
async function pressWord(changes: Partial<Settings> = {}): Promise<HTMLElement> {
  await startPointing("<main><p>It is hemidystonia.</p></main>", changes);
  await commands.pressPointer(centerOf(boxOf("hemidystonia")));
  await expect.poll(cardOfTest.name).toBeDefined();
  return pageOfTest.find("p");
}

it.each([
  ["removes", (text: HTMLElement) => text.remove()],
  ["hides", (text: HTMLElement) => text.setAttribute("style", "display: none")],
])("closes when the page %s its word, however it was opened", async (_, change) => {
  change(await pressWord());
  await nextFrame();
  await passTime(1000);
  expect(cardOfTest.name()).toBeUndefined();
});

it("keeps its place when the page removes its word, if cards stay open", async () => {
  const card = { ...defaultSettings.card, staysOpen: true };
  const text = await pressWord({ card });
  const { x, y } = cardOfTest.box();
  text.remove();
  visualViewport?.dispatchEvent(new Event("resize"));
  await passTime(1000);
  expect(cardOfTest.box()).toMatchObject({ x, y });
});

it.each([
  ["", () => {}],
  [
    ", also while its size changes",
    () => {
      cardOfTest.root().querySelector(".lens-say")?.append(" More text. ".repeat(40));
    },
  ],
])("stays when the page shows its word again at once%s", async (_, change) => {
  const text = await pressWord();
  change();
  text.setAttribute("style", "display: none");
  await nextFrame();
  await passTime(300);
  text.removeAttribute("style");
  await passTime(1000);
  expect(cardOfTest.name()).toBeDefined();
});
