import { runsInLine } from "./lineRole.ts";
import { nextSiblingOf, textOf, typeOf } from "./safeDom.ts";
import { previousSiblingOf } from "./safeElement.ts";

/** Whether a block that came in stands in the midst of a line, so that what is on its two sides is no one text any more. */
export function breaksLine(node: Node): boolean {
  return [previousSiblingOf, nextSiblingOf].some((step) => {
    const beside = firstSeen(node, step);
    return beside !== null && isInLine(beside);
  });
}

/** Whether a node, or what is beside it, is part of a line. */
export function touchesLine(node: Node): boolean {
  return (!isUnseen(node) && isInLine(node)) || breaksLine(node);
}

function isInLine(node: Node): boolean {
  const type = typeOf(node);
  return type === Node.ELEMENT_NODE ? runsInLine(node as Element) : type === Node.TEXT_NODE;
}

/** The first node on one side that is neither a comment nor white space. */
function firstSeen(node: Node, step: (node: Node) => Node | null): Node | null {
  let beside = step(node);
  while (beside && isUnseen(beside)) beside = step(beside);
  return beside;
}

function isUnseen(node: Node): boolean {
  if (typeOf(node) === Node.COMMENT_NODE) return true;
  return typeOf(node) === Node.TEXT_NODE && (textOf(node) ?? "").trim() === "";
}
