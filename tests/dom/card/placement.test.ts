import { expect, it } from "vitest";
import { commands } from "vitest/browser";
import article from "../../fixtures/article.html?raw";
import { nameOf, viewOf } from "../../tools/cardViews.ts";
import { cardOfTest, centerOf } from "../tools/cardOfTest.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { boxOf, movePointer, restOn } from "../tools/pointer.ts";
import { resizeViewport } from "../tools/resizeViewport.ts";
import { startPointing } from "../tools/startPointing.ts";
import { passTime } from "../tools/time.ts";

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

it.each([
  ["vertical", "writing-mode: vertical-rl"],
  ["turned", "rotate: 90deg; width: 300px"],
  ["very high", "font-size: 90px; white-space: nowrap"],
])("is as near to a %s line as to any other", async (_, style) => {
  await startPointing(`<p style="${style}; margin: 90px">It is hemidystonia.</p>`);
  await restOn("hemidystonia");
  const [card, line] = [cardOfTest.box(), boxOf("hemidystonia")];
  expect(Math.max(card.top - line.bottom, line.top - card.bottom)).toBeLessThan(40);
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

it("covers neither a line of its mention nor the next line, where there is room", async () => {
  const text = '<p style="width: 5em">Of spasmodic torticollis, which is often seen.</p>';
  for (const above of [0, 500]) {
    pageOfTest.clear();
    await startPointing(`<div style="height: ${above}px"></div>${text}`);
    expect(boxOf("spasmodic").bottom).toBeLessThan(boxOf("torticollis").bottom);
    for (const words of ["torticollis", "spasmodic"]) {
      await restOn(words);
      const { top, bottom } = cardOfTest.box();
      if (above) expect(Math.round(boxOf("spasmodic").top - bottom)).toBe(8);
      else expect(top).toBeGreaterThanOrEqual(boxOf("which").bottom);
      await movePointer({ x: 900, y: 10 });
      await passTime(1000);
    }
  }
});

it("covers the next line rather than its mention in a low viewport", async () => {
  await resizeViewport(700, 290);
  await startPointing("<p>It is dystonia.</p><p>The next line.</p>");
  await restOn("dystonia");
  expect(Math.round(cardOfTest.box().top - boxOf("dystonia").bottom)).toBe(8);
});

const { controls } = viewOf({ forms: ["cervical-dystonia"], word: "cervical dystonia" });

/** Where the mention is, so that its card is on one side of it: with room for an open part, with little, with none. */
const places: [name: string, style: string, size: [number, number]][] = [
  ["below its line", "margin-top: 0", [1000, 800]],
  ["above its line", "margin-top: 600px", [1000, 800]],
  ["below its line in a low viewport", "margin-top: 0", [1000, 400]],
  ["above its line in a low viewport", "margin-top: 330px", [1000, 400]],
  ["in a viewport with no room for a glance", "margin-top: 90px", [700, 260]],
  ["in a sheet", "margin-top: 0", [400, 700]],
  ["in a sheet with the mention at its place", "margin-top: 600px", [400, 700]],
];

/** Returns the part button under a point, and its name. */
function buttonAt({ x, y }: { x: number; y: number }): Element | undefined {
  return cardOfTest.root().elementFromPoint(x, y)?.closest("button") ?? undefined;
}

it.each(places)(
  "opens and closes its parts with the button under the pointer, %s",
  async (_, style, size) => {
    await resizeViewport(...size);
    await startPointing(`<p style="${style}">It is cervical dystonia.</p><div style="height: 2000px"></div>`);
    await restOn("cervical dystonia");
    for (const name of [controls.more, controls.organizations]) {
      const button = cardOfTest.button(name);
      const glance = cardOfTest.box().toJSON();
      const point = centerOf(button.getBoundingClientRect());
      for (const isOpen of ["true", "false"]) {
        await commands.pressPointer(point);
        await expect.poll(() => button.ariaExpanded).toBe(isOpen);
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        expect(buttonAt(point)).toBe(button);
        expect(cardOfTest.overflow()).toBeLessThanOrEqual(0);
      }
      expect(cardOfTest.box().toJSON()).toEqual(glance);
    }
  },
);

it.each(places)("does not cover its mention, at a glance or open, %s", async (_, style, size) => {
  await resizeViewport(...size);
  await startPointing(`<p style="${style}">It is cervical dystonia.</p><div style="height: 2000px"></div>`);
  await restOn("cervical dystonia");
  const isCovered = () => {
    const [card, line] = [cardOfTest.box(), boxOf("cervical dystonia")];
    return card.top < line.bottom && card.bottom > line.top;
  };
  expect(isCovered()).toBe(false);
  await cardOfTest.press(controls.more);
  await expect.poll(() => cardOfTest.button(controls.more).ariaExpanded).toBe("true");
  if (size[0] > 480) expect(isCovered()).toBe(false);
});

it.each(places)("changes neither place nor size when it is pinned, %s", async (_, style, size) => {
  await resizeViewport(...size);
  await startPointing(`<p style="${style}">It is cervical dystonia.</p><div style="height: 2000px"></div>`);
  await restOn("cervical dystonia");
  for (const part of [undefined, controls.more]) {
    if (part) await cardOfTest.press(part);
    const before = cardOfTest.box().toJSON();
    for (const isPinned of ["true", "false"]) {
      await cardOfTest.press(controls.pin);
      await expect.poll(() => cardOfTest.button(controls.pin).ariaPressed).toBe(isPinned);
      expect(cardOfTest.box().toJSON()).toEqual(before);
    }
  }
});

it("is a sheet of at most 45 % of the height, below the word, which a tap scrolls up", async () => {
  await resizeViewport(400, 700);
  await startPointing(
    '<p style="margin-top: 600px">It is status dystonicus.</p><div style="height: 2000px"></div>',
  );
  await commands.tap(centerOf(boxOf("status dystonicus")));
  await cardOfTest.waitFor(nameOf("status-dystonicus"));
  const { top, height } = cardOfTest.box();
  expect(height).toBeLessThanOrEqual(700 * 0.45);
  expect(boxOf("status dystonicus").bottom).toBeLessThanOrEqual(top);
  expect(boxOf("status dystonicus").top).toBeGreaterThanOrEqual(0);
});

it("is a sheet along the upper edge where the page cannot scroll its word up", async () => {
  await resizeViewport(400, 700);
  await startPointing('<p style="position: fixed; top: 620px; margin: 0">It is dystonia.</p>');
  await commands.tap(centerOf(boxOf("dystonia")));
  await cardOfTest.waitFor(nameOf("dystonia"));
  expect(cardOfTest.box().top).toBe(0);
  expect(cardOfTest.box().bottom).toBeLessThan(boxOf("dystonia").top);
});

it("keeps the scroll position of its text when an explanation opens", async () => {
  await startPointing("<p>It is spasmodic torticollis.</p>");
  await restOn("spasmodic torticollis");
  await cardOfTest.press(controls.more);
  await expect.poll(() => cardOfTest.root().querySelector(".lens-word")).not.toBeNull();
  const word = [...cardOfTest.root().querySelectorAll<HTMLElement>(".lens-word")].at(-1) as HTMLElement;
  word.scrollIntoView({ block: "center", behavior: "instant" });
  expect(cardOfTest.find(".lens-more").scrollTop).toBeGreaterThan(0);
  const { top } = word.getBoundingClientRect();
  await cardOfTest.press(word);
  await expect.poll(() => word.ariaExpanded).toBe("true");
  // The card is placed again in the next frame.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(Math.round(word.getBoundingClientRect().top)).toBe(Math.round(top));
});

it("is aligned with the line of a wrapped mention that the pointer is on", async () => {
  const lead = '<span style="display: inline-block; width: 180px"></span>';
  await startPointing(`<p style="width: 300px; margin: 300px 0 0 100px">${lead}spasmodic torticollis</p>`);
  const [first, second] = [boxOf("spasmodic"), boxOf("torticollis")];
  expect([first.bottom <= second.bottom, first.left > second.left + 100]).toEqual([true, true]);
  for (const [word, line] of [
    ["spasmodic", first],
    ["torticollis", second],
  ] as const) {
    await restOn(word);
    expect(Math.round(cardOfTest.box().left)).toBe(Math.round(line.left));
    await movePointer({ x: 900, y: 10 });
    await passTime(1000);
    expect(cardOfTest.name()).toBeUndefined();
  }
});
