import { isInExcluded } from "./excluded.ts";
import { isInlineLevel } from "./inlineLayout.ts";
import { isElement, isShadowRoot, nodeTypeOf, parentElementOf, rootNodeOf } from "./safeDom.ts";

/** A container of text runs: an element that is not inline, or a shadow root. */
export type Block = Element | ShadowRoot;

/** What is read at once: a block, or a window of a large one, which is named by the text before it. */
export type Passage = Block | Text;

/** Returns the element of a block; for a shadow root, its host; for a window, the element of its block. */
export function elementOf(passage: Passage): Element {
  if (isShadowRoot(passage)) return passage.host;
  if (isElement(passage)) return passage;
  const block = enclosingBlock(passage);
  return block ? elementOf(block) : document.documentElement;
}

/** Returns whether the text of a block is not read: it is inside an excluded element, or the page makes it editable. */
export function isExcluded(block: Block): boolean {
  const element = elementOf(block);
  if (isInExcluded(element)) return true;
  // A style can make text editable, too. Firefox does not know the property.
  return getComputedStyle(element).getPropertyValue("-webkit-user-modify").startsWith("read-write");
}

/**
 * Returns the nearest block above `node`, skipping inline elements; undefined for a node outside any document. `cache`
 * maps the parents of earlier calls to their results.
 */
export function enclosingBlock(node: Node, cache: Map<Node, Block> = new Map()): Block | undefined {
  const inline: Node[] = [];
  let block: Block | undefined;
  for (let parent = parentElementOf(node); parent && !block; parent = parentElementOf(parent)) {
    inline.push(parent);
    block = cache.get(parent) ?? (isBlock(parent) ? parent : undefined);
  }
  if (!block) {
    const root = rootNodeOf(node);
    if (isShadowRoot(root)) block = root;
  }
  if (block) for (const each of inline) cache.set(each, block);
  return block;
}

/** Returns `node` if it is a block, else the nearest block above it. */
export function closestBlock(node: Node, cache: Map<Node, Block> = new Map()): Block | undefined {
  if (isShadowRoot(node)) return node;
  const isElement = nodeTypeOf(node) === Node.ELEMENT_NODE;
  return isElement && isBlock(node as Element) ? (node as Element) : enclosingBlock(node, cache);
}

function isBlock(element: Element): boolean {
  // In Firefox, the element with HTML in a picture has the display of an inline element.
  return element.localName === "foreignObject" || !isInlineLevel(element);
}
