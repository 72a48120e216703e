import { expect, it } from "vitest";
import article from "../../fixtures/article.html?raw";
import blocks from "../../fixtures/blocks.html?raw";
import clobbered from "../../fixtures/clobbered.html?raw";
import editors from "../../fixtures/editors.html?raw";
import inline from "../../fixtures/inline.html?raw";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { highlightedIn, highlightedTexts } from "../tools/startHighlighter.ts";

it("highlights each mention of an article and no look-alike", async () => {
  expect(await highlightedIn(article)).toEqual([
    "cervical dystonia",
    "spasmodic torticollis",
    "Dystonia",
    "blepharospasm",
    "spasmodic dysphonia",
    "writer’s cramp",
    "dystonic",
    "focal dystonias",
    "generalized dystonia",
    "dystonia",
  ]);
});

it("highlights a mention across inline elements", async () => {
  expect(await highlightedIn(inline)).toEqual([
    "dystonia of the neck",
    "cervical dystonia",
    ...Array.from({ length: 5 }, () => "dystonia"),
    "Dystonia",
    "Dystonia",
    "Spasmodictorticollis",
  ]);
});

it("highlights nothing across blocks", async () => {
  expect(await highlightedIn(blocks)).toEqual(["dystonia"]);
});

it("highlights nothing in editors, form fields, scripts and images", async () => {
  expect(await highlightedIn(editors)).toEqual(["dystonia"]);
  pageOfTest.find("#editable").append("dystonia");
  expect(await highlightedTexts()).toEqual(["dystonia"]);
});

it("highlights text in a form that clobbers DOM properties", async () => {
  expect(await highlightedIn(clobbered)).toEqual(["dystonia", "blepharospasm"]);
});

it("highlights text between long scripts", async () => {
  const script = `<script type="text/plain">${"bread ".repeat(12_000)}</script>`;
  expect(await highlightedIn(`${script}<p>It is dystonia.</p>${script}`)).toEqual(["dystonia"]);
});

it("highlights a name at the end of a block whose next block begins with a letter", async () => {
  const html = "<h2>Writer’s cramp</h2><p>Exercises that</p><h2>Writer’s cramp</h2><p>read on</p>";
  expect(await highlightedIn(html)).toEqual(["Writer’s cramp", "Writer’s cramp"]);
});

const floatTag = '<span style="float: left; font-size: 3em">';

it("highlights names whose drop cap is in an element of its own", async () => {
  const html = `<p>${floatTag}D</span>ystonia</p><p>${floatTag}<b>B</b></span>lepharospasm</p>
    <p>${floatTag}“H</span>emidystonia</p><p>${floatTag}Torti</span>collis</p>`;
  expect(await highlightedIn(html)).toEqual(["Dystonia", "Blepharospasm", "Hemidystonia"]);
});

it("takes a floating column or number for no drop cap", async () => {
  const html = `<div>${floatTag}<b>A</b> column of text</span>dystonia</div>
    <div>${floatTag}a<p>hemi</p></span>dystonia</div>
    <p>Dystonia<span style="float: right">3</span></p><p>${floatTag}1</span>Dystonia</p>`;
  expect(await highlightedIn(html)).toEqual(["dystonia", "dystonia", "Dystonia", "Dystonia"]);
});
