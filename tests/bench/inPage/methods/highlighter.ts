import { lensWorld } from "../../../../entrypoints/dom/contentState.ts";
import { createMarks } from "../../../../entrypoints/highlighter/createHighlighter.ts";

/** The Lens's scan and paint of the whole page. */
export function run(): void {
  const marks = createMarks({ onChange() {}, onReplaced() {} }, new AbortController().signal);
  lensWorld().marks = { ...marks, stop() {} };
}
