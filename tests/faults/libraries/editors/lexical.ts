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
import { exposeModel, firstLines, getEditorParent, HISTORY_DELAY_MS } from "./exposeModel.ts";

const root = document.createElement("div");
root.contentEditable = "true";
getEditorParent().append(root);

const editor = createEditor({
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(root);
registerRichText(editor);
const past = createEmptyHistoryState();
registerHistory(editor, past, HISTORY_DELAY_MS);
editor.update(
  () => {
    for (const line of firstLines) $getRoot().append($createParagraphNode().append($createTextNode(line)));
  },
  { discrete: true },
);

exposeModel(() =>
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
