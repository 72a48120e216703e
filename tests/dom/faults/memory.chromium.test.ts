import { expect, it } from "vitest";
import { commands } from "vitest/browser";
import { contentState } from "../../../entrypoints/dom/contentState.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { highlightedIn, highlightedRanges, highlightedTexts, whenIdle } from "../tools/startHighlighter.ts";

it("keeps no removed nodes in memory", async () => {
  await highlightedIn("<main></main>");
  const main = pageOfTest.find("main");
  const removed: WeakRef<Node>[] = [];
  for (let round = 0; round < 4; round++) {
    main.innerHTML = "<p>Dystonia and more.</p>".repeat(500);
    await whenIdle();
    expect(contentState().highlighter?.count()).toBe(500);
    removed.push(...[...main.children].map((line) => new WeakRef<Node>(line)));
  }
  main.innerHTML = "<p>Dystonia and more.</p>";
  expect(await highlightedTexts()).toEqual(["Dystonia"]);
  await expect
    .poll(() => highlightedRanges().filter(({ startContainer }) => !startContainer.isConnected))
    .toEqual([]);
  const countKept = async () => {
    await commands.collectGarbage();
    return removed.filter((node) => node.deref()).length;
  };
  await expect.poll(countKept).toBe(0);
});
