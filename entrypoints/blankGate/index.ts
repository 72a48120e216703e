import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { hasOwnAddress } from "../dom/hasOwnAddress.ts";
import { requestDetector } from "../dom/requestDetector.ts";
import { stateOfDocument } from "../dom/stateOfDocument.ts";

/**
 * Runs in every page, but not in its frames: requests the detector in a page without an address of its own, such as a
 * window that another page has opened and filled. Pages with an address have the detector already. See
 * `contentScriptsFor`.
 */
export default defineUnlistedScript(() => {
  if (!hasOwnAddress(location.href)) requestDetector(stateOfDocument());
});
