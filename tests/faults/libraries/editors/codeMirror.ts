import { defaultKeymap, history, historyField, historyKeymap } from "@codemirror/commands";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { firstLines, NEVER_MS, placeOfEditor, showEditor } from "./showEditor.ts";

const view = new EditorView({
  parent: placeOfEditor(),
  state: EditorState.create({
    doc: firstLines.join("\n"),
    extensions: [history({ newGroupDelay: NEVER_MS }), keymap.of([...historyKeymap, ...defaultKeymap])],
  }),
});

showEditor(() => view.state.toJSON({ history: historyField }));
