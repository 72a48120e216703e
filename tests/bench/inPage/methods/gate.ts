import { openGate } from "../../../../entrypoints/gate/openGate.ts";

/** The Lens's gate, with the watch that it leaves behind. */
export function run(): unknown {
  return openGate();
}
