import Mark from "mark.js";
import { names } from "../../peerNames.compiled.ts";

/** mark.js, told the names one by one. */
export function run(): void {
  new Mark(document.body).mark([...names], { separateWordSearch: false });
}
