import { composedClosest, composedParentOf } from "./composedTree.ts";
import { elementsMatching, matches } from "./safeDom.ts";

/** Elements whose content is not rendered as text, form fields, and pictures. */
const UNREADABLE = [
  "script, style, noscript, template, title",
  "textarea, input, select, option, datalist",
  "img, picture, iframe, object, embed, video, audio, canvas, svg, math",
].join();

/**
 * Editing hosts. Any other value of the attribute means that the element is as editable as its parent:
 * https://html.spec.whatwg.org/#attr-contenteditable
 */
const EDITING_HOSTS =
  '[contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i]';

/** The roots of CodeMirror 5 and 6, Monaco and Ace, which read the keys in an element of their own. */
const CODE_EDITORS = ".CodeMirror, .cm-editor, .monaco-editor, .ace_editor";

const TEXT_BOXES = '[role="textbox" i]';

const READ_ONLY_TEXT_BOXES = '[aria-readonly="true" i], [aria-disabled="true" i]';

/**
 * The elements that receive the key events of a code editor or text box. Monaco marks one with an `EditContext` by a
 * class.
 */
const KEY_READERS = `textarea:read-write, ${EDITING_HOSTS}, .native-edit-context:not([aria-readonly="true" i])`;

/** One selector, because each element of a line is tested: most elements match none of it. */
const POSSIBLY_EXCLUDED = [UNREADABLE, EDITING_HOSTS, CODE_EDITORS, TEXT_BOXES].join();

const FOREIGN_OBJECT = "foreignObject";

const POSSIBLY_EXCLUDED_OR_HTML = `${POSSIBLY_EXCLUDED}, ${FOREIGN_OBJECT}`;

/** The attributes by which a page makes text editable or read-only: see `editorChangedBy`. */
export const EDITABILITY_ATTRIBUTES = [
  ...["contenteditable", "role", "aria-readonly", "aria-disabled", "tabindex", "readonly", "disabled"],
];

/** Returns whether the text in an element is not read, without regard to the elements around it. */
export function isExcludedElement(element: Element): boolean {
  return matches(element, POSSIBLY_EXCLUDED) && (matches(element, UNREADABLE) || isEditor(element));
}

/** Returns whether an element is excluded or inside an excluded element, across shadow boundaries. */
export function isInExcluded(element: Element): boolean {
  let at: Element | null = element;
  while (at) {
    const found = composedClosest(at, POSSIBLY_EXCLUDED_OR_HTML);
    if (!found) return false;
    // HTML in a picture is laid out as on the page around it.
    if (matches(found, FOREIGN_OBJECT)) at = parentOfPicture(found);
    else if (isExcludedElement(found)) return true;
    else at = composedParentOf(found);
  }
  return false;
}

/**
 * Returns the element whose text may have become editable or read-only by a change of one of the
 * `EDITABILITY_ATTRIBUTES` of `target`; undefined when the change makes no difference.
 */
export function editorChangedBy(target: Element, attribute: string | null): Element | undefined {
  const editor = composedClosest(target, `${CODE_EDITORS}, ${TEXT_BOXES}`);
  if (attribute === "contenteditable" || attribute === "role") return editor ?? target;
  const isPartOfEditor = matches(target, `textarea, ${TEXT_BOXES}`);
  return isPartOfEditor ? editor : undefined;
}

/** Returns whether the reader can edit the text in the element. Call it only for one that matches `POSSIBLY_EXCLUDED`. */
function isEditor(element: Element): boolean {
  if (matches(element, EDITING_HOSTS)) return true;
  // A text box without an editing host handles the keys itself, and can only do so with the focus.
  const takesKeys = matches(element, `${TEXT_BOXES}[tabindex]:not(${READ_ONLY_TEXT_BOXES})`);
  return takesKeys || elementsMatching(element, KEY_READERS)[0] !== undefined;
}

/** Returns the parent of the outermost picture around an element of SVG. */
function parentOfPicture(element: Element): Element | null {
  let at: Element | null = element;
  while (at && at.namespaceURI === "http://www.w3.org/2000/svg") at = composedParentOf(at);
  return at;
}
