import { elementAround } from "./safeElement.ts";

/** Whether an element is one of these nodes or stands in one, out of shadow trees too. */
export function isInside(element: Element, nodes: ReadonlySet<Node>): boolean {
  for (let each: Element | null = element; each; each = elementAround(each)) if (nodes.has(each)) return true;
  return false;
}
