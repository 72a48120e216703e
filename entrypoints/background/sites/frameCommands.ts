import { browser } from "../../../data/browser.ts";
import type { SiteState } from "../../../data/settings/siteState.ts";
import { type Frame, frameTarget } from "../frameTarget.ts";
import { removeDetector, silence } from "./inFrame.ts";

/** Resolves when nothing of the Lens is in the frame any more; a paused one waits for the end of the pause. */
export async function silenceFrame(
  frame: Frame,
  state: Exclude<SiteState, "on">,
  pausedUntil: number,
): Promise<undefined> {
  await browser.scripting.executeScript({
    target: await frameTarget(frame),
    injectImmediately: true,
    func: silence,
    args: [state === "paused" ? pausedUntil : 0],
  });
}

/** Resolves when a gate, or the marks, stand in the frame. */
export async function createDetector(frame: Frame): Promise<undefined> {
  const target = await frameTarget(frame);
  await browser.scripting.executeScript({ target, injectImmediately: true, func: removeDetector });
  await browser.scripting.executeScript({ target, injectImmediately: true, files: ["/detector.js"] });
}
