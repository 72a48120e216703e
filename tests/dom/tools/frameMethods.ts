import type { FrameMethods } from "../../../data/messages/FrameMethods.ts";
import { contentState } from "../../../entrypoints/dom/contentState.ts";

/** Returns the methods that the running highlighter offers to the background. */
export function frameMethods(): FrameMethods {
  const { frameMethods } = contentState();
  if (!frameMethods?.mentions) throw new Error("The highlighter offers no methods");
  return frameMethods as FrameMethods;
}
