import type { ContentState } from "../dom/contentState.ts";
import { requestUntilAnswered } from "../dom/requestUntilAnswered.ts";
import { BlankFrames } from "./BlankFrames.ts";
import { createDetector } from "./createDetector.ts";

/** Detects text that may mention dystonia in this frame from now on, also text that is added later. */
export function startDetector(state: ContentState): void {
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
}
