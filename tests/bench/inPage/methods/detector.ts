import { createDetector } from "../../../../entrypoints/detector/createDetector.ts";

/** Starts the detector, whose mutation observer stays active. */
export function run(): unknown {
  return createDetector();
}
