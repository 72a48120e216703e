import { expect, it } from "vitest";
import { commands } from "vitest/browser";
import article from "../../fixtures/article.html?raw";
import { nameOf } from "../../tools/cardViews.ts";
import { cardOfTest, centerOf } from "../tools/cardOfTest.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { boxOf, movePointer, restOn } from "../tools/pointer.ts";
import { resizeViewport } from "../tools/resizeViewport.ts";
import { passTime, startPointing } from "../tools/startPointing.ts";

/** Largest distance from a mention to its card at which the reader still connects the two (CSS pixels). */
const MAX_DISTANCE_PX = 120;

const tall = '<p>It is dystonia.</p><div style="height: 3000px"></div>';

/** Expects the open card to be inside the viewport and near the text. */
function expectCardNear(text: string): void {
  expect(cardOfTest.overflow()).toBeLessThanOrEqual(0);
  const [card, line] = [cardOfTest.box(), boxOf(text)];
  const horizontalGap = Math.max(card.left - line.right, line.left - card.right, 0);
  const verticalGap = Math.max(card.top - line.bottom, line.top - card.bottom, 0);
  expect(Math.hypot(horizontalGap, verticalGap)).toBeLessThanOrEqual(MAX_DISTANCE_PX);
}

it.each([["left: 0; top: 0"], ["right: 0; top: 0"], ["left: 0; bottom: 0"], ["right: 0; bottom: 0"]])(
  "fits in the viewport without covering the line of a mention at %s",
  async (style) => {
    await startPointing(`<p style="position: fixed; margin: 0; ${style}">hemidystonia</p>`);
    const { y } = await restOn("hemidystonia");
    const { top, bottom } = cardOfTest.box();
    expect(y < top || y > bottom).toBe(true);
    expectCardNear("hemidystonia");
  },
);

it.each([
  ["written from right to left", "html { direction: rtl }"],
  ["rotated and scaled down", "body { transform: translate(120px, 90px) rotate(8deg) scale(0.7) }"],
  ["enlarged with the CSS property zoom", "html { zoom: 1.7 }"],
  [
    "in a scaled scroll container",
    "main { overflow: auto; height: 300px; scale: 1.4; translate: 80px 60px }",
  ],
])("is near its mention and inside the viewport on a page that is %s", async (_, css) => {
  pageOfTest.addStyle(css);
  await startPointing(article);
  pageOfTest.find("strong").scrollIntoView({ block: "center", behavior: "instant" });
  await restOn("blepharospasm");
  expectCardNear("blepharospasm");
});

// The page zoom of a browser changes the size of the viewport in CSS pixels.
it.each([0.5, 2])("is near its mention and inside the viewport at a page zoom of %f", async (zoom) => {
  await resizeViewport(1000 / zoom, 800 / zoom);
  await startPointing(article);
  pageOfTest.find("strong").scrollIntoView({ block: "center", behavior: "instant" });
  await restOn("blepharospasm");
  expectCardNear("blepharospasm");
});

it("stays in the viewport when the page is zoomed in", async () => {
  await startPointing(tall);
  await restOn("dystonia");
  await resizeViewport(500, 400);
  await expect.poll(cardOfTest.overflow).toBeLessThanOrEqual(0);
  expectCardNear("dystonia");
});

it("stays in the viewport when the window becomes narrower", async () => {
  await startPointing('<p style="margin-left: 600px">dystonia</p>');
  await restOn("dystonia");
  expect(cardOfTest.box().right).toBeGreaterThan(700);
  await resizeViewport(700, 800);
  await expect.poll(cardOfTest.overflow).toBeLessThanOrEqual(0);
  expectCardNear("dystonia");
});

it("closes when zooming in moves its mention out of the viewport", async () => {
  await startPointing('<div style="height: 600px"></div><p>It is dystonia.</p>');
  await restOn("dystonia");
  await resizeViewport(500, 400);
  await cardOfTest.waitForNone();
});

it("is a sheet along the lower edge of a narrow viewport, which a scroll does not close", async () => {
  await resizeViewport(400, 700);
  await startPointing(tall);
  await commands.tap(centerOf(boxOf("dystonia")));
  await cardOfTest.waitFor(nameOf("dystonia"));
  const { left, width, bottom } = cardOfTest.box();
  // In Firefox a scroll bar makes the page narrower.
  expect([left, width, Math.round(bottom)]).toEqual([0, document.documentElement.clientWidth, 700]);
  expect(cardOfTest.box().top).toBeGreaterThan(700 / 3);
  scrollTo({ top: 10, behavior: "instant" });
  await new Promise((resolve) => addEventListener("scroll", resolve, { once: true }));
  expect(cardOfTest.name()).toBe(nameOf("dystonia"));
  await commands.tap({ x: 200, y: 150 });
  await cardOfTest.waitForNone();
});

it("is next to the line of the mention that the pointer rests on", async () => {
  await startPointing('<p style="width: 5em">Of spasmodic torticollis</p>');
  expect(boxOf("spasmodic").bottom).toBeLessThan(boxOf("torticollis").bottom);
  for (const text of ["torticollis", "spasmodic"]) {
    await restOn(text);
    expect(Math.round(cardOfTest.box().top - boxOf(text).bottom)).toBe(8);
    await movePointer({ x: 900, y: 10 });
    await passTime(1000);
  }
});

it("keeps the scroll position of its text when an explanation opens", async () => {
  // In the middle of the viewport the card has less height than it could have elsewhere.
  await startPointing('<p style="margin-top: 300px">It is spasmodic torticollis.</p>');
  await restOn("spasmodic torticollis");
  const word = [...cardOfTest.root().querySelectorAll<HTMLElement>(".lens-word")].at(-1) as HTMLElement;
  word.scrollIntoView({ block: "center", behavior: "instant" });
  const scrolled = [".lens-card", ".lens-card-body"].map((part) => cardOfTest.find(part).scrollTop);
  expect(Math.max(...scrolled)).toBeGreaterThan(0);
  const { top } = word.getBoundingClientRect();
  word.click();
  expect(word.ariaExpanded).toBe("true");
  // The card is placed again in the next frame.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(Math.round(word.getBoundingClientRect().top)).toBe(Math.round(top));
});
