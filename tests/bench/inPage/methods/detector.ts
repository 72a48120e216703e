import { createDetector } from "../../../../entrypoints/detector/createDetector.ts";

/** The Lens's gate, with the watch that it leaves behind. */
export function run(): unknown {
  return createDetector();
}
