import { contentState } from "../../../../entrypoints/dom/contentState.ts";
import { createHighlighter } from "../../../../entrypoints/highlighter/createHighlighter.ts";

/** Starts the highlighter, which scans the whole page and paints its highlights. */
export function run(): void {
  const highlighter = createHighlighter({ onChange() {}, onReplaced() {} }, new AbortController().signal);
  contentState().highlighter = { ...highlighter, stop() {} };
}
