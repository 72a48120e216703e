import { defaultKeymap, history, historyField, historyKeymap } from "@codemirror/commands";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { exposeModel, firstLines, getEditorParent, HISTORY_DELAY_MS } from "./exposeModel.ts";

const view = new EditorView({
  parent: getEditorParent(),
  state: EditorState.create({
    doc: firstLines.join("\n"),
    extensions: [
      history({ newGroupDelay: HISTORY_DELAY_MS }),
      keymap.of([...historyKeymap, ...defaultKeymap]),
    ],
  }),
});

exposeModel(() => view.state.toJSON({ history: historyField }));
