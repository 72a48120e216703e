import Mark from "mark.js";
import { names } from "../../peerNames.compiled.ts";

/** mark.js with a list of names. */
export function run(): void {
  new Mark(document.body).mark([...names], { separateWordSearch: false });
}
