import { describe, expect, it } from "vitest";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { highlightedIn, highlightedTexts } from "../tools/startHighlighter.ts";

const { find } = pageOfTest;

describe("text that nobody can edit is read", () => {
  it.each([
    ["an article in the class of Quill", '<div class="ql-container"><div class="ql-editor">…</div></div>'],
    ["Quill that is disabled", '<div class="ql-editor ql-disabled" contenteditable="false">…</div>'],
    ["ProseMirror that is read-only", '<div class="tiptap ProseMirror" contenteditable="false">…</div>'],
    ["an article in the class of ProseMirror", '<article class="ProseMirror">…</article>'],
    ["a value of contenteditable that no browser knows", '<div contenteditable="readonly">…</div>'],
    ["a value of contenteditable that means the parent's", '<div contenteditable="inherit">…</div>'],
    [
      "a text box that says that it is read-only",
      '<div role="textbox" aria-readonly="true" tabindex="0">…</div>',
    ],
    ["a text box that cannot have the focus", '<div role="textbox" aria-multiline="true">…</div>'],
    ["code that is only colored", '<pre class="CodeMirror cm-s-default">…</pre>'],
    [
      "CodeMirror 6 that is read-only",
      '<div class="cm-editor"><div class="cm-content" contenteditable="false"><div class="cm-line">…</div></div></div>',
    ],
    [
      "CodeMirror 5 that is read-only",
      '<div class="CodeMirror"><textarea readonly></textarea><pre>…</pre></div>',
    ],
    ["Ace that is read-only", '<div class="ace_editor"><textarea readonly></textarea><div>…</div></div>'],
    [
      "Monaco that is read-only",
      '<div class="monaco-editor"><div class="native-edit-context" role="textbox" aria-readonly="true"></div><div>…</div></div>',
    ],
  ])("%s", async (_name, html) => {
    expect(await highlightedIn(html.replace("…", "<p>A blepharospasm.</p>"))).toEqual(["blepharospasm"]);
  });
});

describe("text that somebody can edit is left alone", () => {
  it.each([
    ["Quill", '<div class="ql-editor" contenteditable="true">…</div>'],
    ["contenteditable without a value", "<div contenteditable>…</div>"],
    ["contenteditable in capitals", '<div contenteditable="TRUE">…</div>'],
    ["an editor of plain text", '<div contenteditable="plaintext-only">…</div>'],
    [
      "an unknown value in an editor",
      '<div contenteditable="true"><div contenteditable="maybe">…</div></div>',
    ],
    ["a read-only text box in an editor", '<div contenteditable=""><div role="textbox">…</div></div>'],
    ["a text box that takes the keys", '<div role="textbox" tabindex="0">…</div>'],
    ["a text box around an editor", '<div role="textbox"><div>…</div><div contenteditable></div></div>'],
    ["CodeMirror 5", '<div class="CodeMirror"><div><textarea></textarea></div><pre>…</pre></div>'],
    [
      "Monaco with an edit context",
      '<div class="monaco-editor"><div class="native-edit-context"></div><div>…</div></div>',
    ],
    ["an editing host in a shadow tree's host", "<div contenteditable><section>…</section></div>"],
  ])("%s", async (_name, html) => {
    const shown = html.replace("…", "<p>A blepharospasm.</p>");
    expect(await highlightedIn(`<p>Dystonia.</p>${shown}`)).toEqual(["Dystonia"]);
  });
});

describe("the highlights follow when the page", () => {
  const both = ["Dystonia", "blepharospasm"];

  it("ends and begins editing in Quill", async () => {
    const html = '<p>Dystonia</p><div class="ql-editor" contenteditable="true"><p>A blepharospasm.</p></div>';
    expect(await highlightedIn(html)).toEqual(["Dystonia"]);
    find(".ql-editor").contentEditable = "false";
    expect(await highlightedTexts()).toEqual(both);
    find(".ql-editor").contentEditable = "true";
    expect(await highlightedTexts()).toEqual(["Dystonia"]);
  });

  it("makes a code editor read-only and editable again", async () => {
    const html =
      '<p>Dystonia</p><div class="CodeMirror"><textarea></textarea><pre>A blepharospasm.</pre></div>';
    expect(await highlightedIn(html)).toEqual(["Dystonia"]);
    find("textarea").setAttribute("readonly", "");
    expect(await highlightedTexts()).toEqual(both);
    find("textarea").removeAttribute("readonly");
    expect(await highlightedTexts()).toEqual(["Dystonia"]);
  });

  it("makes a text box read-only and editable again", async () => {
    const html = '<p>Dystonia</p><div role="textbox" tabindex="0"><p>A blepharospasm.</p></div>';
    expect(await highlightedIn(html)).toEqual(["Dystonia"]);
    find("[role]").setAttribute("aria-readonly", "true");
    expect(await highlightedTexts()).toEqual(both);
    find("[role]").removeAttribute("aria-readonly");
    expect(await highlightedTexts()).toEqual(["Dystonia"]);
    find("[role]").removeAttribute("role");
    expect(await highlightedTexts()).toEqual(both);
  });
});

describe("HTML in a picture", () => {
  it("is read in a foreignObject, and the text of the picture is not", async () => {
    const html = `<p>Dystonia <svg width="300" height="90"><text y="10">hemidystonia</text>
      <svg><foreignObject width="300" height="60"><div>A blepharospasm.</div></foreignObject></svg></svg></p>`;
    expect(await highlightedIn(html)).toEqual(["Dystonia", "blepharospasm"]);
  });

  it("is one text without a box of its own", async () => {
    const html =
      '<svg width="300" height="60"><foreignObject width="300" height="60">A <b xmlns="http://www.w3.org/1999/xhtml">cervical</b> dystonia.</foreignObject></svg>';
    expect(await highlightedIn(html)).toEqual(["cervical dystonia"]);
  });

  it("is left alone where it is an editor, or the picture is in one", async () => {
    const html = `<p>Dystonia</p>
      <svg><foreignObject width="300" height="60"><div contenteditable>A blepharospasm.</div></foreignObject></svg>
      <div contenteditable><svg><foreignObject width="300" height="60"><p>Hemidystonia</p></foreignObject></svg></div>`;
    expect(await highlightedIn(html)).toEqual(["Dystonia"]);
  });
});
