import { isShadowRoot } from "./isShadowRoot.ts";
import { runsInLine } from "./lineRole.ts";
import { typeOf } from "./safeDom.ts";
import { treeOf } from "./safeElement.ts";

/** What holds flows of text: an element that starts lines of its own, or a shadow root. */
export type Block = Element | ShadowRoot;

/** The element that a block is, or whose shadow root it is. */
export function elementOf(block: Block): Element {
  return isShadowRoot(block) ? block.host : block;
}

/**
 * The block that the text of `node` flows in: every element that the page lets run in a line is passed.
 * `known` holds what earlier calls found, by parent. Undefined for a node outside any document.
 */
export function blockOf(node: Node, known: Map<Node, Block>): Block | undefined {
  const root = treeOf(node);
  // A walker's own methods cannot be shadowed by a form's named inputs, unlike `node.parentNode`.
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = node;
  const passed: Node[] = [];
  let block: Block | undefined;
  for (let parent = walker.parentNode(); parent && !block; parent = walker.parentNode()) {
    passed.push(parent);
    block = known.get(parent) ?? (runsInLine(parent as Element) ? undefined : (parent as Element));
  }
  if (!block && isShadowRoot(root)) block = root;
  if (block) for (const each of passed) known.set(each, block);
  return block;
}

/** The block that `node` is, or else the one that its text flows in. */
export function blockAround(node: Node, known: Map<Node, Block>): Block | undefined {
  if (isShadowRoot(node)) return node;
  const isElement = typeOf(node) === Node.ELEMENT_NODE;
  return isElement && !runsInLine(node as Element) ? (node as Element) : blockOf(node, known);
}
