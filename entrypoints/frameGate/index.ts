import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { requestDetector } from "../dom/requestDetector.ts";
import { stateOfDocument } from "../dom/stateOfDocument.ts";

/**
 * Runs in every frame while the Lens is off on some sites: requests the detector in frames, where it depends on the page
 * around them, and reads nothing. The page itself has the detector already if the Lens is on there. See
 * `contentScriptsFor`.
 */
export default defineUnlistedScript(() => {
  const state = stateOfDocument();
  if (self !== top) return requestDetector(state);
  // The site may have been turned on while the page was in the back-forward cache.
  addEventListener(
    "pageshow",
    ({ isTrusted, persisted }) => isTrusted && persisted && requestDetector(state),
  );
});
