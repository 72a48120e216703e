import { expect, it } from "vitest";
import { contentState } from "../../../entrypoints/dom/contentState.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { highlightedIn, highlightedTexts } from "../tools/startHighlighter.ts";

const { find } = pageOfTest;

it("highlights correctly after 50,000 changes in a row", async () => {
  await highlightedIn("<main></main>");
  const main = find("main");
  for (let count = 0; count < 25_000; count++) {
    const line = document.createElement("i");
    line.textContent = "dystonia ";
    main.append(line);
    if (count > 0) line.remove();
  }
  expect(await highlightedTexts()).toEqual(["dystonia"]);
});

it("highlights text that is nested deeper than a parser nests elements", async () => {
  await highlightedIn("<main></main>");
  const top = document.createElement("div");
  let inner: Element = top;
  for (let level = 0; level < 1000; level++) {
    inner.append(`${level} `);
    inner = inner.appendChild(document.createElement("div"));
  }
  inner.append("dystonia");
  // Built before it is inserted, else Chromium would lay out each level.
  find("main").append(top);
  expect(await highlightedTexts()).toEqual(["dystonia"]);
});

it("highlights both ends of a text of two million characters", async () => {
  await highlightedIn("<main></main>");
  find("main").append(`dystonia ${"many words ".repeat(200_000)} hemidystonia`);
  expect(await highlightedTexts()).toEqual(["dystonia", "hemidystonia"]);
});

it("highlights the only mention among 100,000 near matches", async () => {
  await highlightedIn("<main></main>");
  find("main").append(`${"dyst dystopia cervical dys ".repeat(25_000)} dystonia`);
  expect(await highlightedTexts()).toEqual(["dystonia"]);
});

it("rests after a change, because it does not react to what it does itself", async () => {
  await highlightedIn("<main></main>");
  find("main").append("Late dystonia.");
  expect(await highlightedTexts()).toEqual(["dystonia"]);
  let changes = 0;
  const observer = new MutationObserver((records) => {
    changes += records.length;
  });
  observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
  for (let frame = 0; frame < 40; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(contentState().highlighter?.isIdle()).toBe(true);
  }
  observer.disconnect();
  expect(changes).toBe(0);
});
