import { nextSiblingOf, textOf, typeOf } from "../../gate/unshadowed.ts";
import { lineRole } from "./lineRole.ts";
import { previousSiblingOf } from "./unshadowed.ts";

/** Whether a block that came in stands in the midst of a line, so that what is on its two sides is no one text any more. */
export function breaksLine(node: Node): boolean {
  return [previousSiblingOf, nextSiblingOf].some((step) => {
    const beside = firstSeen(node, step);
    return beside !== null && (typeOf(beside) === Node.TEXT_NODE || runsInLine(beside));
  });
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

function runsInLine(node: Node): boolean {
  return node instanceof Element && ["flowing", "atomic"].includes(lineRole(node));
}
