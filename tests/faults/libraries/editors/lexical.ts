import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerRichText } from "@lexical/rich-text";
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  createEditor,
} from "lexical";
import { firstLines, NEVER_MS, placeOfEditor, showEditor } from "./showEditor.ts";

const root = document.createElement("div");
root.contentEditable = "true";
placeOfEditor().append(root);

const editor = createEditor({
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(root);
registerRichText(editor);
const past = createEmptyHistoryState();
registerHistory(editor, past, NEVER_MS);
editor.update(
  () => {
    for (const line of firstLines) $getRoot().append($createParagraphNode().append($createTextNode(line)));
  },
  { discrete: true },
);

showEditor(() =>
  editor.read(() => {
    const selection = $getSelection();
    const ends = $isRangeSelection(selection) ? [selection.anchor, selection.focus] : [];
    return {
      document: JSON.parse(JSON.stringify(editor.getEditorState())),
      selection: ends.map(({ key, offset, type }) => [key, offset, type]),
      history: [past.undoStack.length, past.redoStack.length],
    };
  }),
);
