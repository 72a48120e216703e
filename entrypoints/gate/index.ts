import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { requestUntilAnswered } from "../dom/requestUntilAnswered.ts";
import { stateOfDocument } from "../dom/stateOfDocument.ts";

/**
 * Runs in place of the detector where only the background knows whether the Lens is on: requests the detector, and reads
 * nothing. See `contentScriptsFor`.
 */
export default defineUnlistedScript(() => {
  const state = stateOfDocument();
  if (!state.detector && !state.highlighter) requestUntilAnswered({ type: "start-detector" });
});
