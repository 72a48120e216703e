import { exposeModel, firstLines, getEditorParent } from "./exposeModel.ts";

/** Returns a native editor of this kind, which the page's query string names. */
function makeEditor(kind: string): HTMLElement {
  const editor = document.createElement(["textarea", "input"].includes(kind) ? kind : "div");
  if ("value" in editor) editor.value = firstLines.join(kind === "input" ? " " : "\n");
  else {
    editor.contentEditable = kind === "plain" ? "plaintext-only" : "true";
    for (const line of firstLines) {
      const paragraph = document.createElement("p");
      paragraph.append(line);
      editor.append(paragraph);
    }
  }
  return editor;
}

const editor = makeEditor(location.search.slice(1));
editor.spellcheck = false;
getEditorParent().append(editor);

exposeModel(() => {
  if (!(editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement)) return null;
  const { value, selectionStart, selectionEnd } = editor;
  return { document: value, selection: [selectionStart, selectionEnd] };
});
