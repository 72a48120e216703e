import { baseKeymap } from "prosemirror-commands";
import { history, redo, redoDepth, undo, undoDepth } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { schema } from "prosemirror-schema-basic";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { exposeModel, firstLines, getEditorParent, HISTORY_DELAY_MS } from "./exposeModel.ts";

const { doc, paragraph } = schema.nodes;
const view = new EditorView(getEditorParent(), {
  state: EditorState.create({
    doc: doc.create(
      null,
      firstLines.map((line) => paragraph.create(null, schema.text(line))),
    ),
    plugins: [
      history({ newGroupDelay: HISTORY_DELAY_MS }),
      keymap({ "Mod-z": undo, "Shift-Mod-z": redo }),
      keymap(baseKeymap),
    ],
  }),
});

exposeModel(() => ({
  document: view.state.doc.toJSON(),
  selection: view.state.selection.toJSON(),
  history: [undoDepth(view.state), redoDepth(view.state)],
}));
