import { composedClosest } from "./composedTree.ts";
import { isInlineLevel } from "./inlineLayout.ts";
import { isShadowRoot, nodeTypeOf, rootNodeOf } from "./safeDom.ts";

/** A container of text runs: an element that is not inline, or a shadow root. */
export type Block = Element | ShadowRoot;

/**
 * Elements whose text is not read: content that is not rendered as text, and editors. Editors that keep their text in
 * ordinary elements are matched by the class of their root (CodeMirror 5 and 6, Monaco, Ace, ProseMirror, Quill).
 */
export const EXCLUDED_SELECTOR = [
  "script, style, noscript, template, title",
  "textarea, input, select, option, datalist",
  "img, picture, iframe, object, embed, video, audio, canvas, svg, math",
  '[contenteditable]:not([contenteditable="false" i])',
  '[role="textbox" i]',
  ".CodeMirror, .cm-editor, .monaco-editor, .ace_editor, .ProseMirror, .ql-editor",
].join();

/** Returns the element of a block; for a shadow root, its host. */
export function elementOf(block: Block): Element {
  return isShadowRoot(block) ? block.host : block;
}

/** Returns whether a block is excluded or inside an excluded element, across shadow boundaries. */
export function isExcluded(block: Block): boolean {
  return composedClosest(elementOf(block), EXCLUDED_SELECTOR) !== undefined;
}

/**
 * Returns the nearest block above `node`, skipping inline elements; undefined for a node outside any document. `cache`
 * maps the parents of earlier calls to their results.
 */
export function enclosingBlock(node: Node, cache: Map<Node, Block> = new Map()): Block | undefined {
  const root = rootNodeOf(node);
  // A form's named inputs cannot clobber the methods of a tree walker, unlike `node.parentNode`.
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = node;
  const inline: Node[] = [];
  let block: Block | undefined;
  for (let parent = walker.parentNode(); parent && !block; parent = walker.parentNode()) {
    inline.push(parent);
    block = cache.get(parent) ?? (isInlineLevel(parent as Element) ? undefined : (parent as Element));
  }
  if (!block && isShadowRoot(root)) block = root;
  if (block) for (const each of inline) cache.set(each, block);
  return block;
}

/** Returns `node` if it is a block, else the nearest block above it. */
export function closestBlock(node: Node, cache: Map<Node, Block> = new Map()): Block | undefined {
  if (isShadowRoot(node)) return node;
  const isElement = nodeTypeOf(node) === Node.ELEMENT_NODE;
  return isElement && !isInlineLevel(node as Element) ? (node as Element) : enclosingBlock(node, cache);
}
