import type { Answers, Request } from "../../data/protocol/messages.ts";

/**
 * The browser's own extension API. Scripts on pages use it bare: its promises are all they need, and the polyfill
 * would have to be compiled anew on every page.
 */
const { runtime } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;

/** The address of a file of the extension; the extension's own address for "". */
export function addressOf(file: string): string {
  return runtime.getURL(file);
}

/** What the background answers. Rejects when there is no background to answer. */
export function ask<R extends Request>(request: R): Promise<Answers[R["type"]]> {
  return runtime.sendMessage(request);
}

/**
 * Resolves when the background has done what it was told. When the extension was reloaded, updated or removed under
 * this script, there is none: the script falls silent and takes its marks along.
 */
export async function tell(request: Request, stopping: AbortController): Promise<void> {
  try {
    await ask(request);
  } catch (error) {
    if (runtime?.id) throw error;
    stopping.abort();
  }
}
