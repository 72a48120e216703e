import { expect, it } from "vitest";
import { unreadableContent } from "../../../entrypoints/pages/unreadableContent.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";

const WHOLE = "position: fixed; inset: 0; inline-size: 100vw; block-size: 100vh";
const paragraph = `<p>${"A page with enough words to read. ".repeat(120)}</p>`;
const image = (style: string) =>
  `<img alt="" style="${style}" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">`;

it.each([
  ["drawn", `<canvas style="${WHOLE}"></canvas><button>Print</button>`],
  ["drawn", `<canvas style="inline-size: 100vw; block-size: 25vh"></canvas>`.repeat(2)],
  ["picture", image(WHOLE)],
  ["pdf", `<embed type="application/pdf" style="${WHOLE}">`],
  ["pdf", `<iframe src="about:blank?/leaflet.PDF" style="${WHOLE}"></iframe>`],
  ["pdf", `<iframe src="about:blank?file=guide.pdf" style="${WHOLE}"></iframe>${paragraph}`],
])("finds that most of the page is %s: %s", (expected, html) => {
  pageOfTest.show(html);
  expect(unreadableContent()).toBe(expected);
});

it.each([
  ["a page of text", paragraph],
  ["a drawn background behind text", `<canvas style="${WHOLE}"></canvas>${paragraph}`],
  ["a small picture", image("inline-size: 20vw; block-size: 20vh")],
  ["a picture that is not shown", image(`${WHOLE}; visibility: hidden`)],
  ["a picture out of view", image("position: absolute; top: 200vh; inline-size: 100vw; block-size: 100vh")],
  ["a picture over an article", image(WHOLE) + paragraph],
  ["an empty page", ""],
])("finds nothing on %s", (_, html) => {
  pageOfTest.show(html);
  expect(unreadableContent()).toBeUndefined();
});
