import { expect, it } from "vitest";
import { contentState } from "../../../entrypoints/dom/contentState.ts";
import { cardOfTest } from "../tools/cardOfTest.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { boxOf, hover, movePointer, restOn } from "../tools/pointer.ts";
import { passTime, startPointing } from "../tools/startPointing.ts";

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
