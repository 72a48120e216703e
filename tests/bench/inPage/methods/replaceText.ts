import findAndReplaceDOMText from "findandreplacedomtext";
import { pattern } from "../../peerNames.compiled.ts";

/** findAndReplaceDOMText with one regular expression of all names. It matches text across inline elements. */
export function run(): void {
  findAndReplaceDOMText(document.body, { find: new RegExp(pattern, "gi"), wrap: "mark", preset: "prose" });
}
