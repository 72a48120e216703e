import { documentOf } from "./safeDom.ts";
import { isConnected } from "./safeElement.ts";

/** Whether a node stands in this document. What has moved into a frame is connected, too, and is that frame's. */
export function isInDocument(node: Node): boolean {
  return isConnected(node) && documentOf(node) === document;
}
