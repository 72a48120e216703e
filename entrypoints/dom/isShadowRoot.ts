import { typeOf } from "./safeDom.ts";

/** Whether a node is a shadow root; one that has come from another frame is of that frame's `ShadowRoot`. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return typeOf(node) === Node.DOCUMENT_FRAGMENT_NODE && "host" in node;
}
