import { describe, expect, it, vi } from "vitest";
import { offerFrameMethods } from "../../../entrypoints/highlighter/pointing/offerFrameMethods.ts";
import { frameMethods } from "../tools/frameMethods.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { startHighlighter, whenIdle } from "../tools/startHighlighter.ts";

const { find } = pageOfTest;

/** Starts the highlighter with its methods for the background on this HTML. */
async function startStepping(html: string) {
  pageOfTest.show(html);
  const stopping = new AbortController();
  pageOfTest.afterTest(() => stopping.abort());
  const highlighter = startHighlighter();
  offerFrameMethods(highlighter, stopping);
  await whenIdle();
  return { ...frameMethods(), highlighter };
}

/** Returns the place of an element in the viewport. */
const boxOf = (selector: string) => find(selector).getBoundingClientRect();

/** Returns the scroll positions of all elements. */
const scrollPositions = () =>
  [...document.querySelectorAll("*")].map((each) => [each.tagName, each.scrollLeft, each.scrollTop]);

const far = '<div style="height: 3000px"></div>';

describe("a step scrolls nothing that the reader cannot scroll back", () => {
  it.each([
    [
      "a slider",
      '<div style="width: 300px; overflow: hidden; display: flex"><p style="flex: 0 0 300px">One</p><p style="flex: 0 0 300px">…</p></div>',
    ],
    [
      "a box that cuts off its end",
      '<div style="height: 40px; overflow: hidden"><p style="margin-top: 200px">…</p></div>',
    ],
    [
      "a box that shows half of the line",
      '<div style="height: 40px; overflow: hidden"><p style="margin: 30px 0; line-height: 20px">… and more</p><p>More</p></div>',
    ],
    [
      "a slider in a scroll container",
      '<div style="height: 300px; overflow: auto"><div style="height: 900px"></div><div style="width: 300px; overflow: hidden; white-space: nowrap">A … and a long line that is wider than the box around it, by far</div></div>',
    ],
    [
      "a box that scrolls down only",
      '<div style="height: 60px; width: 200px; overflow: hidden auto; white-space: nowrap"><div style="height: 500px"></div>Long, long words until there is a …</div>',
    ],
  ])("%s", async (_name, html) => {
    const { step } = await startStepping(
      `<p>Dystonia.</p>${html.replace("…", "blepharospasm")}${far}<p>Hemidystonia</p>`,
    );
    const unscrollable = [...document.querySelectorAll<HTMLElement>("body *")].filter(
      (each) => getComputedStyle(each).overflowX === "hidden",
    );
    for (let i = 0; i < 4; i++) await step(1, "current");
    expect(unscrollable.map(({ scrollLeft }) => scrollLeft)).toEqual(unscrollable.map(() => 0));
    const fixed = unscrollable.filter((each) => getComputedStyle(each).overflowY === "hidden");
    expect(fixed.map(({ scrollTop }) => scrollTop)).toEqual(fixed.map(() => 0));
    expect(boxOf("p:last-child").bottom).toBeLessThanOrEqual(innerHeight);
  });

  it("a page that is locked behind a dialog", async () => {
    const { step } = await startStepping(`<style>html { overflow: hidden }</style>${far}<p>Dystonia.</p>`);
    expect(await step(1, "edge")).toBe("outOfView");
    expect(scrollY).toBe(0);
  });

  it("a page that moves by transforms", async () => {
    const { step } = await startStepping(
      `<main style="position: fixed; inset: 0; overflow: hidden"><div style="transform: translateY(0)"><p>Dystonia.</p>${far}<p>Blepharospasm.</p></div></main>`,
    );
    const before = scrollPositions();
    expect([await step(1, "edge"), await step(1, "current")]).toEqual(["shown", "outOfView"]);
    expect(scrollPositions()).toEqual(before);
    find("main > div").style.transform = "translateY(-2900px)";
    expect([await step(-1, "edge"), await step(-1, "current")]).toEqual(["shown", "outOfView"]);
    expect(scrollPositions()).toEqual(before);
  });
});

it.each([
  ["", 16],
  [", also on a slow device", 100],
])("waits for a page that moves its content after the scroll bar%s", async (_, passed) => {
  const { step } = await startStepping(
    `<main style="position: fixed; inset: 0; overflow: hidden"><div>${far}<p>Dystonia.</p></div></main><div style="height: 4000px"></div>`,
  );
  let shown = 0;
  const follow = () => {
    shown += (scrollY - shown) / 3;
    if (Math.abs(scrollY - shown) < 1) shown = scrollY;
    find("main > div").style.transform = `translateY(${-shown}px)`;
    frame = requestAnimationFrame(follow);
  };
  let frame = requestAnimationFrame(follow);
  pageOfTest.afterTest(() => cancelAnimationFrame(frame));
  let now = performance.now();
  const clock = vi.spyOn(performance, "now").mockImplementation(() => (now += passed));
  pageOfTest.afterTest(() => clock.mockRestore());
  expect(await step(1, "edge")).toBe("shown");
  const { top, bottom } = boxOf("main p");
  expect(top).toBeGreaterThan(0);
  expect(bottom).toBeLessThan(innerHeight);
  expect(find("main").scrollTop).toBe(0);
});

it("leaves out the mentions that cannot be seen", async () => {
  const { step, highlighter } = await startStepping(
    `<p>Dystonia.</p><p style="opacity: 0">Hemidystonia.</p><div style="height: 0; overflow: hidden">Laterocollis.</div><p>A blepharospasm.</p>`,
  );
  expect(highlighter.count()).toBe(2);
  const results = [
    await step(1, "edge"),
    await step(1, "current"),
    await step(1, "current"),
    await step(-1, "current"),
  ];
  expect(results).toEqual(["shown", "shown", "none", "shown"]);
});

it("says of a listed mention that the page does not show it any more, and of a removed one that it is gone", async () => {
  const { show, highlighter } = await startStepping("<p>Dystonia.</p><p>A blepharospasm.</p>");
  const [first, second] = (await highlighter.listMentions()).mentions;
  find("p").style.cssText = "height: 0; overflow: hidden";
  find("p + p").remove();
  await whenIdle();
  expect([await show(first?.id ?? 0), await show(second?.id ?? 0)]).toEqual(["outOfView", "none"]);
});

describe("a step brings into view", () => {
  // At the end of a container, the rounding of scroll positions may cut off a part of a pixel.
  const isInside = (inner: DOMRect, outer: DOMRect) =>
    inner.top >= outer.top - 1 &&
    inner.bottom <= outer.bottom + 1 &&
    inner.left >= outer.left - 1 &&
    inner.right <= outer.right + 1;
  const viewport = () => new DOMRect(0, 0, document.documentElement.clientWidth, innerHeight);

  it.each([
    ["a line far across the page", '<p style="margin-left: 3000px; width: 300px"><b>…</b></p>'],
    [
      "a line far to the left",
      '<div dir="rtl" style="width: 200px; overflow: auto; white-space: nowrap">أول الكلام ثم كلام كثير بعده وبعده وبعده وبعده <b>…</b></div>',
    ],
    [
      "a line in two scroll containers",
      '<div style="height: 90px; overflow: auto"><div style="height: 70px; overflow: scroll; margin-top: 500px"><p style="margin: 500px 0"><b>…</b></p></div></div>',
    ],
    [
      "a line in a container that scrolls across",
      '<div style="width: 200px; overflow: auto; white-space: nowrap">Words that go on and on and on and on until <b>…</b></div>',
    ],
    [
      "a line that the box of its container does not contain",
      '<div style="position: relative; height: 200px"><div style="overflow: auto; height: 20px"><p style="position: absolute; top: 90px"><b>…</b></p><p style="height: 300px"></p></div></div>',
    ],
    [
      "a line in a scaled container",
      '<div style="transform: scale(0.5); height: 200px; overflow: auto"><p style="margin: 900px 0"><b>…</b></p></div>',
    ],
  ])("%s", async (_name, html) => {
    const { step } = await startStepping(`${far}${html.replace("…", "blepharospasm")}${far}`);
    expect(await step(1, "edge")).toBe("shown");
    const word = boxOf("b");
    expect(isInside(word, viewport())).toBe(true);
    for (let at = find("b").parentElement; at && at !== document.body; at = at.parentElement) {
      const isStatic = getComputedStyle(at).position === "static";
      if (getComputedStyle(at).overflowX !== "visible" && isStatic && !at.querySelector("[style*=absolute]"))
        expect(isInside(word, at.getBoundingClientRect())).toBe(true);
    }
  });

  it("a line below the part of the view that a header covers", async () => {
    pageOfTest.addStyle("html { scroll-padding-top: 60vh } header { position: fixed; top: 0; height: 60vh }");
    const { step } = await startStepping(`<header>Header</header>${far}<p>A blepharospasm.</p>${far}`);
    expect(await step(1, "edge")).toBe("shown");
    expect(boxOf("p").top).toBeGreaterThan(0.6 * innerHeight);
  });

  it("a line in a nested shadow tree", async () => {
    pageOfTest.show(`${far}<section></section>${far}`);
    const outer = find("section").attachShadow({ mode: "open" });
    outer.innerHTML = '<div style="height: 90px; overflow: auto"><article></article></div>';
    const inner = (outer.querySelector("article") as HTMLElement).attachShadow({ mode: "open" });
    inner.innerHTML = '<p style="margin: 700px 0">A blepharospasm.</p>';
    const stopping = new AbortController();
    pageOfTest.afterTest(() => stopping.abort());
    offerFrameMethods(startHighlighter(), stopping);
    await whenIdle();
    expect(await frameMethods().step(1, "edge")).toBe("shown");
    const box = (inner.querySelector("p") as HTMLElement).getBoundingClientRect();
    expect(isInside(box, viewport())).toBe(true);
    expect(isInside(box, (outer.querySelector("div") as HTMLElement).getBoundingClientRect())).toBe(true);
  });
});
