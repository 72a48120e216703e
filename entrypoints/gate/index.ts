import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { requestDetector } from "../dom/requestDetector.ts";
import { stateOfDocument } from "../dom/stateOfDocument.ts";

/**
 * Runs in place of the detector where only the background knows whether the Lens is on: requests the detector, and reads
 * nothing. See `contentScriptsFor`.
 */
export default defineUnlistedScript(() => requestDetector(stateOfDocument()));
