import type { FrameMethods } from "../../data/messages/FrameMethods.ts";
import { isFrameSettings } from "../../data/settings/FrameSettings.ts";
import { contentState } from "../dom/contentState.ts";
import { isOrphaned, reportContentError, sendRequest } from "../dom/runtime.ts";

/**
 * Applies the reader's settings, which the background returns; from now on the background also sends each change of them.
 * Aborts `stopping` when the Lens is off in this frame or the script is orphaned. A request that failed is repeated with
 * exponential back-off; until then, the settings that applied before stay. Never rejects.
 * @param delayMs time until a failed request is repeated
 */
export async function requestSettings(stopping: AbortController, delayMs = 1000): Promise<void> {
  const state = contentState();
  state.frameMethods = { ...state.frameMethods, applySettings };
  const before = state.settings;
  try {
    const settings = await sendRequest({ type: "frame-settings" });
    if (!settings) stopping.abort();
    // Settings that the background has sent meanwhile are newer, or a newer change follows them.
    else if (state.settings === before) applySettings(settings);
  } catch {
    // The background logs its own errors.
    if (isOrphaned()) stopping.abort();
    else setTimeout(() => stopping.signal.aborted || requestSettings(stopping, 4 * delayMs), delayMs);
  }
}

/** See `FrameMethods`. */
const applySettings: FrameMethods["applySettings"] = (settings) => {
  if (!isFrameSettings(settings)) return false;
  const state = contentState();
  state.settings = settings;
  try {
    state.highlighter?.restyle(settings);
  } catch (error) {
    // Caught, because the browser would log the error to the page's console.
    reportContentError("highlighter", error);
  }
  return true;
};
