import { expect, it } from "vitest";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { highlightedIn, highlightedTexts, whenIdle } from "../tools/startHighlighter.ts";

/** Returns a root element whose body has this text. */
function makeRoot(text: string): HTMLElement {
  const root = document.createElement("html");
  root.append(document.createElement("head"), document.createElement("body"));
  root.lastElementChild?.append(text);
  return root;
}

it("highlights a new root element after the old one is replaced or removed", async () => {
  const first = document.documentElement;
  pageOfTest.afterTest(() => document.documentElement.replaceWith(first));
  expect(await highlightedIn("<p>It is dystonia.</p>")).toEqual(["dystonia"]);
  document.replaceChild(makeRoot("A new root speaks of blepharospasm."), first);
  expect(await highlightedTexts()).toEqual(["blepharospasm"]);
  document.documentElement.remove();
  await whenIdle();
  expect(CSS.highlights.size).toBe(0);
  document.append(makeRoot("A third root speaks of hemidystonia."));
  expect(await highlightedTexts()).toEqual(["hemidystonia"]);
});
