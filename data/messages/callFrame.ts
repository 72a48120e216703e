import type { Scripting } from "webextension-polyfill";
import { browser } from "../browser.ts";
import { type FrameMethods, RESULT_TYPES } from "./FrameMethods.ts";

/** What a function returned in one frame. */
export interface FrameResult<Result = unknown> {
  readonly frameId: number;
  readonly result: Result;
}

/**
 * Resolves to what a function returns in each frame of the target. The browser sends the function as source text: it
 * can use its arguments and the frame's globals, and nothing else from this file. Rejects when the browser lets no
 * extension into the tab (its own pages, stores, PDF viewers), or when the user withholds access.
 */
export async function runInFrames<Args extends readonly unknown[]>(
  target: Scripting.InjectionTarget,
  func: (...args: Args) => unknown,
  ...args: Args
): Promise<FrameResult[]> {
  const results = await browser.scripting.executeScript({
    target,
    func: func as () => void,
    args: [...args],
    // Without it a page that never finishes loading would delay the answer for ever.
    injectImmediately: true,
  });
  return results.map(({ frameId, result }) => ({ frameId, result }));
}

/**
 * Calls a method of the highlighter in the frames of the target. Resolves to the results by frame, without the frames
 * that have no highlighter or whose result has the wrong type. Rejects as `runInFrames` does.
 */
export async function callFrame<Name extends keyof FrameMethods>(
  target: Scripting.InjectionTarget,
  method: Name,
  ...args: Parameters<FrameMethods[Name]>
): Promise<FrameResult<Awaited<ReturnType<FrameMethods[Name]>>>[]> {
  type Call = FrameResult<Awaited<ReturnType<FrameMethods[Name]>>>;
  const results = await runInFrames(target, call, method, args);
  return results.filter((each): each is Call => typeof each.result === RESULT_TYPES[method]);
}

/** Runs in the frame. */
function call(method: keyof FrameMethods, args: readonly unknown[]): unknown {
  // DOM clobbering: a page element with the id `dystoniaLens` answers to the same name, but is no own property.
  const state: { frameMethods?: FrameMethods } | undefined = Object.hasOwn(globalThis, "dystoniaLens")
    ? (globalThis as { dystoniaLens?: object }).dystoniaLens
    : undefined;
  const found = state?.frameMethods?.[method] as ((...args: unknown[]) => unknown) | undefined;
  return found?.(...args);
}
