import { expect, it } from "vitest";
import { cardOfTest } from "../tools/cardOfTest.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { restOn } from "../tools/pointer.ts";
import { resizeViewport } from "../tools/resizeViewport.ts";
import { startPointing } from "../tools/startPointing.ts";

const page = "<p>It is dystonia.</p>";

const fontSize = () => Number.parseFloat(getComputedStyle(cardOfTest.find(".lens-say")).fontSize);

it("has the text size in the settings, and fits in the viewport", async () => {
  await startPointing(page);
  await restOn("dystonia");
  const defaultSize = fontSize();
  pageOfTest.clear();
  await startPointing(page, { textSize: 200 });
  await restOn("dystonia");
  expect(fontSize()).toBeCloseTo(defaultSize * 2, 1);
  expect(cardOfTest.overflow()).toBeLessThanOrEqual(0);
});

it("does not take the text size of the page", async () => {
  await startPointing(page);
  await restOn("dystonia");
  const defaultSize = fontSize();
  pageOfTest.clear();
  pageOfTest.addStyle("html { font-size: 40px }");
  await startPointing(page);
  await restOn("dystonia");
  expect(fontSize()).toBe(defaultSize);
});

it("scrolls above its bar where large text leaves no room for a glance", async () => {
  await resizeViewport(600, 320);
  await startPointing(page, { textSize: 200 });
  await restOn("dystonia");
  expect(cardOfTest.overflow()).toBeLessThanOrEqual(0);
  const card = cardOfTest.find(".lens-card");
  expect(card.scrollHeight).toBeGreaterThan(card.clientHeight);
  const bar = () => cardOfTest.find(".lens-bar").getBoundingClientRect();
  expect(bar().bottom).toBeLessThanOrEqual(cardOfTest.box().bottom);
  const { top } = bar();
  card.scrollTop = card.scrollHeight;
  expect(bar().top).toBe(top);
});

it("tells a page the text size by its box", async () => {
  const heightAt = async (textSize: 100 | 200) => {
    await startPointing(page, { textSize });
    await restOn("dystonia");
    const { height } = (document.documentElement.lastElementChild as Element).getBoundingClientRect();
    pageOfTest.clear();
    return height;
  };
  expect(await heightAt(200)).toBeGreaterThan(1.2 * (await heightAt(100)));
});
