import { type Block, elementOf } from "./blocks.ts";
import { closestAround } from "./safeElement.ts";

/**
 * Elements whose text is not read: what is no rendered text, and what is being edited. Editors that keep their text
 * in plain elements are named by the class of their root (CodeMirror 5 and 6, Monaco, Ace, ProseMirror, Quill).
 */
export const EXCLUDED = [
  "script, style, noscript, template, title",
  "textarea, input, select, option, datalist",
  "img, picture, iframe, object, embed, video, audio, canvas, svg, math",
  '[contenteditable]:not([contenteditable="false" i])',
  '[role="textbox" i]',
  ".CodeMirror, .cm-editor, .monaco-editor, .ace_editor, .ProseMirror, .ql-editor",
].join();

/** Whether a block is such an element or stands in one, out of shadow trees too. */
export function isExcluded(block: Block): boolean {
  return closestAround(elementOf(block), EXCLUDED) !== undefined;
}
