import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { stateOfDocument } from "../dom/stateOfDocument.ts";
import loadStartDetector from "./startDetector.ts?deferred";
import { whenLoaded } from "./whenLoaded.ts";

/**
 * Runs in every frame in which the Lens is on, before the load event: starts the detector when the document is loaded. All
 * code that is not needed until then is deferred, because any work here delays the event.
 */
export default defineUnlistedScript(() => {
  const state = stateOfDocument();
  if (state.detector || state.highlighter) return;
  state.blankFrames?.stop();
  state.detector = { stop: whenLoaded(() => loadStartDetector().startDetector(state)) };
});
