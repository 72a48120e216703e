import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { openGate } from "./openGate.ts";

/** What every frame of every page pays for: a look at its text, and at what is added to it later. */
export default defineUnlistedScript(() => {
  globalThis.dystoniaLens ??= {};
  if (!globalThis.dystoniaLens.gate && !globalThis.dystoniaLens.marks)
    globalThis.dystoniaLens.gate = openGate();
});
