import type { Answers, Request } from "../../data/messages/requests.ts";
import { extensionApi } from "./extensionApi.ts";

/** The extension's own address; in Firefox it is another one for each installation, and no page knows it. */
export function ownAddress(): string {
  return extensionApi.runtime.getURL("");
}

export function isFirefox(): boolean {
  return ownAddress().startsWith("moz-extension:");
}

/** Whether this is Chrome, Edge or another of Chromium's browsers. */
export function isChromium(): boolean {
  return ownAddress().startsWith("chrome-extension:");
}

/** The browser's storage of the extension. */
export function storage(): typeof chrome.storage {
  return extensionApi.storage;
}

/** What the background answers. Rejects when there is no background to answer. */
export function ask<R extends Request>(request: R): Promise<Answers[R["type"]]> {
  return extensionApi.runtime.sendMessage(request);
}

/** Whether the extension was reloaded, updated or removed under this script: nobody would answer it any more. */
export function isOrphaned(): boolean {
  return !extensionApi.runtime?.id;
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
