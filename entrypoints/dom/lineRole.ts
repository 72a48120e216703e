import { isSingleLetter } from "./isSingleLetter.ts";

const FLOWING = /^(inline|contents|ruby|ruby-base)$/;
const ATOMIC = /^inline-/;
const APART = /^(none|ruby-text)$/;

/**
 * What an element is to the line of text that it stands in, by its computed display: its text flows on in the line;
 * it is a box within the line; it stands apart and the line runs on without it; or it ends the line.
 */
export type LineRole = "flowing" | "atomic" | "apart" | "block";

export function lineRole(element: Element): LineRole {
  const { display, float } = getComputedStyle(element);
  if (FLOWING.test(display)) return "flowing";
  if (ATOMIC.test(display)) return "atomic";
  if (APART.test(display)) return "apart";
  // A letter that a text begins with, set apart from it, is read with it.
  return float !== "none" && isSingleLetter(element) ? "flowing" : "block";
}

/** Whether an element stands in a line with the text around it, as text or as a box. */
export function runsInLine(element: Element): boolean {
  const role = lineRole(element);
  return role === "flowing" || role === "atomic";
}
