import type { ContentState } from "./contentState.ts";
import { requestUntilAnswered } from "./requestUntilAnswered.ts";

/** Requests the detector for this frame, unless it or the highlighter runs here. The background checks whether it may. */
export function requestDetector({ detector, highlighter }: ContentState): void {
  if (!detector && !highlighter) requestUntilAnswered({ type: "start-detector" });
}
