import Mark from "mark.js";
import { pattern } from "../../peerNames.compiled.ts";

/** mark.js with one regular expression of all names. */
export function run(): void {
  new Mark(document.body).markRegExp(new RegExp(pattern, "gi"));
}
