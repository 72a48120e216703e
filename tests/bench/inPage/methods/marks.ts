import { lensWorld } from "../../../../entrypoints/marks/lensWorld.ts";
import { createMarks } from "../../../../entrypoints/marks/painting/createMarks.ts";

/** The Lens's scan and paint of the whole page. */
export function run(): void {
  const marks = createMarks({ onChange() {}, onReplaced() {} }, new AbortController().signal);
  lensWorld().marks = { ...marks, stop() {} };
}
