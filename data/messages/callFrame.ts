import type { Scripting } from "webextension-polyfill";
import { browser } from "../browser.ts";
import { type FrameMethods, RESULT_TYPES } from "./FrameMethods.ts";

/**
 * Runs a function in each frame of the target and resolves to its results. The browser sends the function as source
 * text: it can use its arguments and the frame's globals, and nothing else from its own file. Rejects when extensions
 * cannot access the tab (the browser's own pages, stores, PDF viewers), or when the user withholds access.
 */
export function runInFrames<Args extends readonly unknown[]>(
  target: Scripting.InjectionTarget,
  func: (...args: Args) => unknown,
  ...args: Args
): Promise<Scripting.InjectionResult[]> {
  return browser.scripting.executeScript({
    target,
    func: func as () => void,
    args: [...args],
    // Without this option the browser waits until the page has loaded, and some pages never finish.
    injectImmediately: true,
  });
}

/** Runs a script of the extension in each frame of the target. Rejects as `runInFrames` does. */
export async function injectScript(target: Scripting.InjectionTarget, file: string): Promise<void> {
  await browser.scripting.executeScript({ target, files: [file], injectImmediately: true });
}

/** The result of a method of the highlighter in one frame. */
interface CallResult<Name extends keyof FrameMethods> {
  readonly frameId: number;
  readonly result: Awaited<ReturnType<FrameMethods[Name]>>;
}

/**
 * Calls a method of the highlighter in each frame of the target. Resolves to the results, without the frames that have
 * no highlighter or whose result is not of the right type. Rejects as `runInFrames` does.
 */
export async function callFrame<Name extends keyof FrameMethods>(
  target: Scripting.InjectionTarget,
  method: Name,
  ...args: Parameters<FrameMethods[Name]>
): Promise<CallResult<Name>[]> {
  const results = await runInFrames(target, call, method, args);
  return results
    .filter(({ result }) => typeof result === RESULT_TYPES[method] && isPlausible(result))
    .map(({ frameId, result }) => ({ frameId, result: result as CallResult<Name>["result"] }));
}

/** Returns whether a number is a count or a time: a compromised page may answer with another one, which spoils a sum. */
function isPlausible(result: unknown): boolean {
  return typeof result !== "number" || (Number.isSafeInteger(result) && result >= 0);
}

/** Runs in the frame. */
function call(method: keyof FrameMethods, args: readonly unknown[]): unknown {
  // DOM clobbering: a page element with the id `dystoniaLens` becomes a global of that name, but no own property.
  const state: { frameMethods?: FrameMethods } | undefined = Object.hasOwn(globalThis, "dystoniaLens")
    ? (globalThis as { dystoniaLens?: object }).dystoniaLens
    : undefined;
  const found = state?.frameMethods?.[method] as ((...args: unknown[]) => unknown) | undefined;
  return found?.(...args);
}
