import Quill from "quill";
import { firstLines, placeOfEditor, showEditor } from "./showEditor.ts";

// With a time of its own it would keep all of the test as one step, or by the clock: each change is a step.
const quill = new Quill(placeOfEditor(), { modules: { history: { delay: 0 } } });
quill.setText(firstLines.join("\n"), "silent");
quill.history.clear();

showEditor(() => {
  const { index, length } = quill.getSelection() ?? {};
  const { undo, redo } = quill.history.stack;
  return {
    document: JSON.parse(JSON.stringify(quill.getContents())),
    selection: [index, length],
    history: [undo.length, redo.length],
  };
});
