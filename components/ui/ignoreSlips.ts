import { ignoreDoubleClicks } from "./ignoreDoubleClicks.ts";
import { ignoreHeldKeys } from "./ignoreHeldKeys.ts";

/**
 * Cancels what a trembling or slow hand presses by accident in a document or shadow tree. Calling it again has no effect.
 * Returns a function that ends this.
 */
export function ignoreSlips(root: Document | ShadowRoot): () => void {
  const endings = [ignoreDoubleClicks(root), ignoreHeldKeys(root)];
  return () => {
    for (const end of endings) end();
  };
}
