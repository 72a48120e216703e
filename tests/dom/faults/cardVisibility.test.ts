import { expect, it } from "vitest";
import { commands } from "vitest/browser";
import hidesInsertedElements from "../../fixtures/faults/hidesInsertedElements.html?raw";
import { viewOf } from "../../tools/cardViews.ts";
import { cardOfTest } from "../tools/cardOfTest.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { restOn } from "../tools/pointer.ts";
import { startPointing } from "../tools/startPointing.ts";
import { passTime } from "../tools/time.ts";

/** Resolves to the number of dark pixels in a box of the viewport. */
async function countDarkPixels({ x, y, width, height }: DOMRect): Promise<number> {
  const image = new Image();
  image.src = await commands.takeScreenshot();
  await image.decode();
  const context = new OffscreenCanvas(width, height).getContext("2d");
  context?.drawImage(image, -x, -y, innerWidth, innerHeight);
  const { data = [] } = context?.getImageData(0, 0, width, height) ?? {};
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) if (Number(data[at]) < 128) dark += 1;
  return dark;
}

it("shows the card on a page whose styles hide every inserted element", async () => {
  await startPointing(hidesInsertedElements);
  await restOn("blepharospasm");
  expect(cardOfTest.box().width).toBe(340);
  const style = getComputedStyle(cardOfTest.root().host);
  expect(style).toMatchObject({
    opacity: "1",
    clipPath: "none",
    transform: "none",
    filter: "none",
    mixBlendMode: "normal",
    contentVisibility: "visible",
    position: "fixed",
  });
  await cardOfTest.press(viewOf({ forms: ["blepharospasm"], word: "blepharospasm" }).controls.close);
  await cardOfTest.waitForNone();
});

it.each(["html { opacity: 0 }", "html { filter: opacity(0) }", "body { opacity: 0 }"])(
  "shows the card completely under %s, or ignores presses when it is invisible",
  async (rule) => {
    await startPointing("<p>It is blepharospasm.</p>");
    await restOn("blepharospasm");
    const { pin, organizations } = viewOf({ forms: ["blepharospasm"], word: "blepharospasm" }).controls;
    await cardOfTest.press(pin);
    const box = cardOfTest.box();
    const before = await countDarkPixels(box);
    expect(before).toBeGreaterThan(100);
    pageOfTest.addStyle(rule);
    const after = await countDarkPixels(box);
    await cardOfTest.press(organizations);
    await passTime(500);
    const isPressed = cardOfTest.button(organizations).ariaExpanded === "true";
    if (after === 0) expect(isPressed).toBe(false);
    else {
      // Some dark pixels may be text of the page next to the card's rounded corners.
      expect(after).toBeGreaterThan(before * 0.9);
      await expect.poll(() => cardOfTest.button(organizations).ariaExpanded).toBe("true");
    }
  },
);
