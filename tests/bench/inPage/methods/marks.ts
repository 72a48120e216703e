import { createMarks } from "../../../../entrypoints/marks/painting/createMarks.ts";

/** The Lens's scan and paint of the whole page. */
export function run(): unknown {
  return createMarks({ onChange() {}, onReplaced() {} }, new AbortController().signal);
}
