import { browser } from "../../../data/browser.ts";
import type { SiteState } from "../../../data/settings/siteState.ts";
import type { Frame } from "../answer.ts";
import { clearGate, silence } from "./inFrame.ts";

/** Resolves when nothing of the Lens is in the frame any more; a paused one waits for the end of the pause. */
export async function silenceFrame(
  { tabId, frameId }: Frame,
  state: Exclude<SiteState, "on">,
  pausedUntil: number,
): Promise<undefined> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    injectImmediately: true,
    func: silence,
    args: [state === "paused" ? pausedUntil : 0],
  });
}

/** Resolves when a gate, or the marks, stand in the frame. */
export async function openGate({ tabId, frameId }: Frame): Promise<undefined> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, injectImmediately: true, func: clearGate });
  await browser.scripting.executeScript({ target, injectImmediately: true, files: ["/gate.js"] });
}
