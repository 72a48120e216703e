import type { Scripting } from "webextension-polyfill";
import { injectScript, runInFrames } from "../../../data/messages/callFrame.ts";
import { UNTIL_RESUMED } from "../../../data/settings/bounds.ts";
import type { SiteState } from "../../../data/settings/sites.ts";
import type { ContentState } from "../../dom/contentState.ts";
import { type Frame, frameTarget } from "../frameTarget.ts";

/** Stops the content scripts of a frame. A paused frame requests the detector again when the pause ends. */
export async function stopFrame(
  frame: Frame,
  state: Exclude<SiteState, "on">,
  pausedUntil: number,
): Promise<undefined> {
  await runInFrames(await frameTarget(frame), stopScripts, endOf(state, pausedUntil));
}

/** Stops the content scripts in all frames of a tab as `stopFrame` does. Rejects as `runInFrames` does. */
export async function stopTab(
  tabId: number,
  state: Exclude<SiteState, "on">,
  pausedUntil: number,
): Promise<undefined> {
  await runInFrames({ tabId, allFrames: true }, stopScripts, endOf(state, pausedUntil));
}

/** Returns when a frame requests the detector again; 0 for never: the background starts it when the reader resumes. */
function endOf(state: Exclude<SiteState, "on">, pausedUntil: number): number {
  return state === "paused" && pausedUntil !== UNTIL_RESUMED ? pausedUntil : 0;
}

/** Starts the detector in a frame, unless the highlighter runs there. */
export async function startDetector(frame: Frame): Promise<undefined> {
  const target = await frameTarget(frame);
  await runInFrames(target, removeDetector);
  await injectScript(target, "/detector.js");
}

/** Which content scripts run in a frame. */
interface FrameState {
  readonly frameId: number;
  /**
   * Frames with about:blank and srcdoc have the origin of the document that created them. Sandboxed and data: frames have
   * none of their own, so this is that of the document around them; "null" where the browser hides it.
   */
  readonly origin: string;
  /** Whether a detector or a highlighter runs in the frame. */
  readonly isRunning: boolean;
}

/** Resolves to the state of each frame of a tab. Rejects as `runInFrames` does. */
export async function readFrameStates(tabId: number): Promise<FrameState[]> {
  return readStates({ tabId, allFrames: true });
}

/** Resolves to the origin of the document that sent a request, as in `FrameState`. Rejects as `frameTarget` does. */
export async function readOrigin(frame: Frame): Promise<string> {
  const [state] = await readStates(await frameTarget(frame));
  return state?.origin ?? "null";
}

async function readStates(target: Scripting.InjectionTarget): Promise<FrameState[]> {
  const results = await runInFrames(target, readState);
  return results.map(({ frameId, result }) => {
    const { origin, isRunning } = Object(result);
    return { frameId, origin: typeof origin === "string" ? origin : "null", isRunning: isRunning === true };
  });
}

// The functions below run in frames: see `runInFrames`. Each reads the content state only if it is an own property of
// the global object: a page element with the id `dystoniaLens` becomes an inherited one.

function readState(): Omit<FrameState, "frameId"> {
  const state: ContentState | undefined = Object.hasOwn(globalThis, "dystoniaLens")
    ? globalThis.dystoniaLens
    : undefined;
  // Older versions of Firefox have no `ancestorOrigins`.
  const origins = [self.origin, ...Array.from(location.ancestorOrigins ?? [])];
  return {
    origin: origins.find((origin) => origin !== "null") ?? "null",
    isRunning: Boolean(state?.highlighter ?? (state?.detector && !state.detector.isPlaceholder)),
  };
}

/**
 * Stops the content scripts in this frame, and requests the detector again at `pausedUntil` (milliseconds since 1970; 0
 * for never). The timer is in the frame because browsers stop an idle background, and an alarm would need a permission.
 * A page that is restored from the back-forward cache also requests the detector: it has missed changes of the settings.
 */
function stopScripts(pausedUntil: number): void {
  if (!Object.hasOwn(globalThis, "dystoniaLens")) globalThis.dystoniaLens = { document };
  const state: ContentState | undefined = globalThis.dystoniaLens;
  if (!state) return;
  state.highlighter?.stop();
  state.detector?.stop();
  const request = () => {
    // `state.api`, because a page element can hide the global `chrome`. The background responds with `removeDetector`,
    // which calls `stop`.
    state.api?.runtime?.sendMessage({ type: "start-detector" }).catch(() => {});
  };
  const requestIfDue = () => Date.now() >= pausedUntil && request();
  const requestIfRestored = ({ persisted }: PageTransitionEvent) => persisted && request();
  const timer = pausedUntil > 0 ? setTimeout(requestIfDue, pausedUntil - Date.now() + 50) : undefined;
  // Timers do not run while the computer sleeps: check again when the reader returns to the tab.
  if (timer) document.addEventListener("visibilitychange", requestIfDue);
  addEventListener("pageshow", requestIfRestored);
  const stop = () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", requestIfDue);
    removeEventListener("pageshow", requestIfRestored);
  };
  state.detector = { stop, isPlaceholder: true };
}

function removeDetector(): void {
  const state: ContentState | undefined = Object.hasOwn(globalThis, "dystoniaLens")
    ? globalThis.dystoniaLens
    : undefined;
  if (!state || state.highlighter) return;
  state.detector?.stop();
  delete state.detector;
}
