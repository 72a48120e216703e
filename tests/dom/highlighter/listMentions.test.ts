import { expect, it, vi } from "vitest";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { startHighlighter, whenIdle } from "../tools/startHighlighter.ts";

it("lists mentions with the words around them and their heading", async () => {
  pageOfTest.show("<h2>The neck</h2><p>She has <b>cervical</b> dystonia since May.</p>");
  const highlighter = startHighlighter();
  await whenIdle();
  expect(highlighter.mentions()).toEqual([
    {
      id: expect.any(Number),
      forms: ["cervical-dystonia"],
      text: "cervical dystonia",
      before: "She has ",
      after: " since May.",
      heading: "The neck",
    },
  ]);
});

it("reads the words around very many mentions in several calls, and keeps them", async () => {
  pageOfTest.show("<p>Line of dystonia.</p>".repeat(5));
  const highlighter = startHighlighter();
  await whenIdle();
  // Reading the words around a mention takes 150 ms.
  let now = performance.now();
  const clock = vi.spyOn(performance, "now").mockImplementation(() => (now += 150));
  pageOfTest.afterTest(() => clock.mockRestore());
  const countRead = () => highlighter.mentions().filter(({ before }) => before === "Line of ").length;
  const counts = Array.from({ length: 5 }, countRead);
  expect(counts[0]).toBeLessThan(5);
  expect(counts).toEqual(counts.toSorted());
  expect(counts.at(-1)).toBe(5);
});
