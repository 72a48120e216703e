import { expect, it } from "vitest";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { highlightedIn, highlightedTexts, startHighlighter } from "../tools/startHighlighter.ts";

const { find } = pageOfTest;

/** Attaches an open shadow root with this content. */
function addTree(host: Element, html: string): ShadowRoot {
  const root = host.attachShadow({ mode: "open" });
  root.setHTMLUnsafe(html);
  return root;
}

it("highlights text in open and nested shadow trees", async () => {
  pageOfTest.show("<p>Nothing here.</p><div></div>");
  const root = addTree(find("div"), "<p>A tree: <b>cervical</b> dystonia.</p><x-inner></x-inner>");
  addTree(root.querySelector("x-inner") as Element, "<p>A tree in it: blepharospasm.</p>");
  startHighlighter();
  expect(await highlightedTexts()).toEqual(["cervical dystonia", "blepharospasm"]);
  root.append("And dystonia later.");
  expect(await highlightedTexts()).toContain("dystonia");
});

it("highlights a declarative shadow tree whose host also has text of its own", async () => {
  document.body.setHTMLUnsafe(
    `<header><template shadowrootmode="open"><p>A tree, <slot></slot> and hemidystonia.</p></template>
     words of its host</header>`,
  );
  startHighlighter();
  expect(await highlightedTexts()).toEqual(["hemidystonia"]);
});

it("highlights the tree that a custom element gets when its script is loaded", async () => {
  expect(await highlightedIn("<p>Dystonia</p><x-late></x-late>")).toEqual(["Dystonia"]);
  addTree(find("x-late"), "<p>A late tree: writer's cramp.</p>");
  await expect.poll(highlightedTexts).toEqual(["Dystonia", "writer's cramp"]);
});

it("highlights text that a slot shows when the slot is added late", async () => {
  pageOfTest.show("<p>Dystonia</p><x-slotted><p>Writer's <b>cramp</b></p></x-slotted>");
  const root = addTree(find("x-slotted"), "");
  startHighlighter();
  await highlightedTexts();
  const box = document.createElement("div");
  box.append(document.createElement("slot"));
  root.append(box);
  expect(await highlightedTexts()).toEqual(["Dystonia", "Writer's cramp"]);
});

it("highlights text in all shadow trees of a page with more than 30,000 elements", async () => {
  pageOfTest.show(
    `<p>Dystonia</p><x-host></x-host><span>with text</span>${"<i></i>".repeat(30_000)}<h2>with text</h2>`,
  );
  for (const selector of ["x-host", "span", "h2"]) addTree(find(selector), "<p>blepharospasm</p>");
  startHighlighter();
  await expect
    .poll(highlightedTexts)
    .toEqual(["Dystonia", "blepharospasm", "blepharospasm", "blepharospasm"]);
});

it("removes the highlights of a shadow tree while it is in an editor", async () => {
  pageOfTest.show('<main><x-host></x-host></main><div id="editor" contenteditable></div>');
  addTree(find("x-host"), "Dystonia and <p>blepharospasm</p>");
  startHighlighter();
  expect(await highlightedTexts()).toEqual(["Dystonia", "blepharospasm"]);
  find("#editor").append(find("x-host"));
  expect(await highlightedTexts()).toEqual([]);
  find("main").append(find("x-host"));
  expect(await highlightedTexts()).toEqual(["Dystonia", "blepharospasm"]);
});

it("removes the highlights of a shadow tree whose host becomes editable", async () => {
  pageOfTest.show("<section></section>");
  addTree(find("section"), "<p>Blepharospasm</p>");
  startHighlighter();
  expect(await highlightedTexts()).toEqual(["Blepharospasm"]);
  find("section").setAttribute("contenteditable", "");
  expect(await highlightedTexts()).toEqual([]);
});

it("lists text directly in a shadow root and in elements without a box, and no hidden text", async () => {
  pageOfTest.addStyle(".boxless { display: contents }");
  pageOfTest.show(`
    <h2>Right in a root</h2><x-bare></x-bare><p>Then comes generalized dystonia.</p>
    <h2>No box</h2><p><span class="boxless">Blepharospasm has no box.</span></p>
    <h2>The words of a slot</h2><x-slot></x-slot>
    <h2>A host without a box</h2><x-host></x-host>
    <h2>Out of sight</h2><div hidden><p><span class="boxless">Dystonia is not shown.</span></p></div>
    <div style="visibility: hidden"><p><span class="boxless">Dystonia is not seen.</span></p></div>
    <h2>The end</h2><p>At last comes oromandibular dystonia.</p>`);
  addTree(find("x-bare"), "Text with hemidystonia.");
  addTree(find("x-slot"), "<p><slot>Laterocollis is all that it says.</slot></p>");
  addTree(find("x-host"), "<style>:host { display: contents; }</style>Retrocollis is named there.");
  const highlighter = startHighlighter();
  await highlightedTexts();
  expect((await highlighter.listMentions()).mentions.map(({ text, heading }) => [text, heading])).toEqual([
    ["hemidystonia", "Right in a root"],
    ["generalized dystonia", "Right in a root"],
    ["Blepharospasm", "No box"],
    ["Laterocollis", "The words of a slot"],
    ["Retrocollis", "A host without a box"],
    ["oromandibular dystonia", "The end"],
  ]);
});

it("joins no words that shadow trees show in lines of their own, but those of one line", async () => {
  pageOfTest.show(
    `<x-line>It is cervical <b slot="end">dystonia</b></x-line><x-line><b>dystonia</b></x-line>
    <p>one <x-word>hemi</x-word><x-word>dystonia</x-word></p>`,
  );
  for (const host of document.querySelectorAll("x-line"))
    addTree(host, '<div><slot name="end"></slot></div><p style="margin: 60px"><slot></slot></p>');
  for (const host of document.querySelectorAll("x-word")) addTree(host, "<slot></slot>");
  startHighlighter();
  expect(await highlightedTexts()).toEqual(["dystonia", "dystonia", "hemidystonia"]);
});
