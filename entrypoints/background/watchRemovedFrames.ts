import { runInFrames } from "../../data/messages/callFrame.ts";
import type { ContentState } from "../dom/contentState.ts";
import { coalesceByTab } from "./coalesce.ts";

/** All frames of a tab may change all the time, and each change calls this function. */
const INTERVAL_MS = 500;

/**
 * Has the frames of a tab report the removal of their child frames. In Firefox, the last message of a frame that is
 * removed while it has a process of its own is lost, or it arrives before the frame is gone.
 */
export const watchRemovedFrames = coalesceByTab(async (tabId) => {
  await runInFrames({ tabId, allFrames: true }, reportRemovedFrames);
}, INTERVAL_MS);

/** Runs in frames: see `runInFrames`. Polled, because no event reports that a frame in any shadow tree was removed. */
function reportRemovedFrames(): void {
  const state: ContentState | undefined = Object.hasOwn(globalThis, "dystoniaLens")
    ? globalThis.dystoniaLens
    : undefined;
  if (!state || self.length === 0) return;
  const readChildren = () => Array.from({ length: self.length }, (_, index) => self[index] as Window);
  const isWatching = state.childFrames !== undefined;
  state.childFrames = [...(state.childFrames ?? []), ...readChildren()];
  if (isWatching) return;
  let wasRemoved = false;
  const timer = setInterval(() => {
    const { runtime } = state.api ?? {};
    if (!runtime?.id) return clearInterval(timer);
    // Reported one interval later: by then the browser counts the frame no more.
    if (wasRemoved) runtime.sendMessage({ type: "mentions-changed" }).catch(() => {});
    const children = readChildren();
    // Compared, not asked whether they are closed: in Firefox the window of a removed frame throws an error.
    wasRemoved = state.childFrames?.some((child) => !children.includes(child)) ?? false;
    state.childFrames = children;
  }, 500);
}
