import type { Answers, Request } from "../../data/protocol/messages.ts";

/**
 * The browser's own extension API. Scripts on pages use it bare: its promises are all they need, and the polyfill
 * would have to be compiled anew on every page.
 */
const api = () => (globalThis as { browser?: typeof chrome }).browser ?? chrome;

/** The extension's own address; in Firefox it is another one for each installation, and no page knows it. */
export function ownAddress(): string {
  return api().runtime.getURL("");
}

export function isFirefox(): boolean {
  return ownAddress().startsWith("moz-extension:");
}

/** The browser's storage of the extension. */
export function storage(): typeof chrome.storage {
  return api().storage;
}

/** What the background answers. Rejects when there is no background to answer. */
export function ask<R extends Request>(request: R): Promise<Answers[R["type"]]> {
  return api().runtime.sendMessage(request);
}

/** Whether the extension was reloaded, updated or removed under this script: nobody would answer it any more. */
export function isOrphaned(): boolean {
  return !api().runtime?.id;
}

/**
 * Resolves when the background has done what it was told, or could not. An orphaned script falls silent and takes its
 * marks along.
 */
export async function tell(request: Request, stopping: AbortController): Promise<void> {
  try {
    await ask(request);
  } catch {
    // The background keeps its own errors.
    if (isOrphaned()) stopping.abort();
  }
}
