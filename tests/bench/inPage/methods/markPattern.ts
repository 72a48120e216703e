import Mark from "mark.js";
import { pattern } from "../../peerNames.compiled.ts";

/** mark.js, told all names as one expression. */
export function run(): void {
  new Mark(document.body).markRegExp(new RegExp(pattern, "gi"));
}
