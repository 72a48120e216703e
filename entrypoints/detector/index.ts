import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { requestUntilAnswered } from "../dom/requestUntilAnswered.ts";
import { stateOfDocument } from "../dom/stateOfDocument.ts";
import { BlankFrames } from "./BlankFrames.ts";
import { createDetector } from "./createDetector.ts";

/** Runs in every frame in which the Lens is on: detects text that may mention dystonia, also text that is added later. */
export default defineUnlistedScript(() => {
  const state = stateOfDocument();
  if (state.detector || state.highlighter) return;
  state.blankFrames?.stop();
  const frames = new BlankFrames();
  state.blankFrames = frames;
  const detector = createDetector(frames);
  state.detector = detector;
  addEventListener("pageshow", ({ isTrusted, persisted }) => {
    if (!isTrusted || !persisted || state.detector !== detector || state.highlighter) return;
    // The site may have been turned off while the page was in the back-forward cache, where no message arrives.
    detector.stop();
    delete state.detector;
    requestUntilAnswered({ type: "start-detector" });
  });
});
