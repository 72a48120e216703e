import type { Scripting } from "webextension-polyfill";
import { browser } from "../../data/browser.ts";

/** A frame of a tab, and the document in it that asked, where the browser tells it. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId?: string | undefined;
}

/**
 * Where a script is brought that a frame has asked for: into the document that asked. Rejects when the frame holds
 * another one by now, which may be of another site: the first may be kept for "back". Chromium 156 takes the id of a
 * kept document for its frame's, and would bring the script into the next one, so what stands there is asked for first.
 */
export async function frameTarget({ tabId, frameId, documentId }: Frame): Promise<Scripting.InjectionTarget> {
  const target = { tabId, frameIds: [frameId] };
  if (!documentId) return target;
  const [now] = await browser.scripting.executeScript({ target, injectImmediately: true, func: () => {} });
  // Safari need not tell it here.
  if (now?.documentId && now.documentId !== documentId)
    throw new Error(`No document with id ${documentId} in the frame any more`);
  return { tabId, documentIds: [documentId] };
}
