import { expect, it } from "vitest";
import { commands } from "vitest/browser";
import { MAX_COUNTED_MENTIONS } from "../../../data/messages/limits.ts";
import { contentState } from "../../../entrypoints/dom/contentState.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { highlightedIn, highlightedRanges, whenIdle } from "../tools/startHighlighter.ts";

it.each([
  ["few", 500],
  ["more than it counts", MAX_COUNTED_MENTIONS + 500],
])("keeps no removed nodes in memory: %s", async (_, lines) => {
  await highlightedIn("<main></main>");
  const main = pageOfTest.find("main");
  const removed: WeakRef<Node>[] = [];
  for (let round = 0; round < 5; round++) {
    removed.push(...[...main.children].map((line) => new WeakRef<Node>(line)));
    main.innerHTML = "<p>Dystonia and more.</p>".repeat(lines);
    await whenIdle();
    expect(contentState().highlighter?.count()).toBe(Math.min(lines, MAX_COUNTED_MENTIONS));
  }
  await expect
    .poll(() => highlightedRanges().filter(({ startContainer }) => !startContainer.isConnected))
    .toEqual([]);
  const countKept = async () => {
    await commands.collectGarbage();
    return removed.filter((node) => node.deref()).length;
  };
  await expect.poll(countKept).toBe(0);
});
