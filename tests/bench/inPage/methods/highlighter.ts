import { contentState } from "../../../../entrypoints/dom/contentState.ts";
import { createHighlighter } from "../../../../entrypoints/highlighter/createHighlighter.ts";

/** The Lens's scan and paint of the whole page. */
export function run(): void {
  const marks = createHighlighter({ onChange() {}, onReplaced() {} }, new AbortController().signal);
  contentState().highlighter = { ...marks, stop() {} };
}
