import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { contentState } from "../dom/contentState.ts";
import { extensionApi } from "../dom/runtime.ts";
import { createDetector } from "./createDetector.ts";

/** Runs in every frame of every page: detects text that may mention dystonia, also text that is added later. */
export default defineUnlistedScript(() => {
  // Stores the API, because page elements may hide it later.
  extensionApi();
  const state = contentState();
  // The page that a frame loads first keeps the global object of the empty document before it, and the scripts' state.
  if (state.document !== document) {
    state.document = document;
    state.highlighter?.stop();
    delete state.detector;
  }
  if (!state.detector && !state.highlighter) state.detector = createDetector();
});
