import { documentOf } from "../../gate/unshadowed.ts";
import { isConnected } from "./unshadowed.ts";

/** Whether a node stands in this document. What has moved into a frame is connected, too, and is that frame's. */
export function isHere(node: Node): boolean {
  return isConnected(node) && documentOf(node) === document;
}
