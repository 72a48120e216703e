import { expect, it, vi } from "vitest";
import { offerFrameMethods } from "../../../entrypoints/highlighter/pointing/offerFrameMethods.ts";
import { frameMethods } from "../tools/frameMethods.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { startHighlighter, whenIdle } from "../tools/startHighlighter.ts";

/** Starts the highlighter with its methods for the background. `shown` lists the texts whose cards were opened. */
async function startStepping(html: string) {
  pageOfTest.show(html);
  const stopping = new AbortController();
  pageOfTest.afterTest(() => stopping.abort());
  offerFrameMethods(startHighlighter(), stopping);
  await whenIdle();
  return frameMethods();
}

it("steps from one mention to the next and back, and stops at both ends", async () => {
  const { step } = await startStepping("<p>Dystonia</p><p>blepharospasm</p><p>hemidystonia</p>");
  const results = [];
  for (let i = 0; i < 4; i++) results.push(await step(1, "current"));
  for (let i = 0; i < 4; i++) results.push(await step(-1, i === 0 ? "edge" : "current"));
  const three = ["shown", "shown", "shown", "none"];
  expect(results).toEqual([...three, ...three]);
});

it("steps first to the first mention that is not above the viewport", async () => {
  const far = '<div style="height: 3000px"></div>';
  const { step } = await startStepping(`<p>Dystonia</p>${far}<p>blepharospasm</p>${far}<p>hemidystonia</p>`);
  scrollTo({ top: 2900, behavior: "instant" });
  expect(await step(1, "current")).toBe("shown");
  const { top, bottom } = (document.querySelectorAll("p")[1] as Element).getBoundingClientRect();
  expect(top > 0 && bottom < innerHeight).toBe(true);
});

it("scrolls to a mention in a scroll container", async () => {
  const { step } = await startStepping(
    '<div style="height: 100px; overflow: auto"><div style="height: 2000px"></div><p>Dystonia</p></div>',
  );
  expect(await step(1, "edge")).toBe("shown");
  expect(pageOfTest.find("div").scrollTop).toBeGreaterThan(1000);
});

it("measures as few mentions for a step at the end of a page as at its beginning", async () => {
  const mentions = 1000;
  const { step } = await startStepping("<p>Line: dystonia.</p>".repeat(mentions));
  const measure = vi.spyOn(Range.prototype, "getClientRects");
  pageOfTest.afterTest(() => measure.mockRestore());
  const measuredByStep = async (direction: 1 | -1) => {
    await step(direction, "edge");
    measure.mockClear();
    await step(direction, "current");
    return measure.mock.calls.length;
  };
  const [atStart, atEnd] = [await measuredByStep(1), await measuredByStep(-1)];
  expect(atEnd).toBeLessThanOrEqual(atStart + 2);
  expect(atStart).toBeLessThan(mentions / 10);
});
