import Quill from "quill";
import { exposeModel, firstLines, getEditorParent } from "./exposeModel.ts";

// With Quill's default delay, undo steps would depend on time. Without a delay, each change is one step.
const quill = new Quill(getEditorParent(), { modules: { history: { delay: 0 } } });
quill.setText(firstLines.join("\n"), "silent");
quill.history.clear();

exposeModel(() => {
  const { index, length } = quill.getSelection() ?? {};
  const { undo, redo } = quill.history.stack;
  return {
    document: JSON.parse(JSON.stringify(quill.getContents())),
    selection: [index, length],
    history: [undo.length, redo.length],
  };
});
