import findAndReplaceDOMText from "findandreplacedomtext";
import { pattern } from "../../peerNames.compiled.ts";

/** find-and-replace-dom-text with all names as one expression; it joins text across inline elements. */
export function run(): void {
  findAndReplaceDOMText(document.body, { find: new RegExp(pattern, "gi"), wrap: "mark", preset: "prose" });
}
