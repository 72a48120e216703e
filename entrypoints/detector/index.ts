import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { contentState } from "../dom/contentState.ts";
import { extensionApi } from "../dom/runtime.ts";
import { createDetector } from "./createDetector.ts";

/** Runs in every frame of every page: detects text that may mention dystonia, also text that is added later. */
export default defineUnlistedScript(() => {
  // Stores the API, because page elements may hide it later.
  extensionApi();
  const state = contentState();
  if (!state.detector && !state.highlighter) state.detector = createDetector();
});
