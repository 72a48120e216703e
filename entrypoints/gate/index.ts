import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { openGate } from "./openGate.ts";

/** What every frame of every page pays for: a look at its text, and at what is added to it later. */
export default defineUnlistedScript(() => {
  // An element of the page with that id is found by the same name; it is no meeting place, and would be kept for ever.
  if (!Object.hasOwn(globalThis, "dystoniaLens")) globalThis.dystoniaLens = {};
  const world = globalThis.dystoniaLens;
  if (world && !world.gate && !world.marks) world.gate = openGate();
});
