import type { Scripting } from "webextension-polyfill";
import { runInFrames } from "../../data/messages/callFrame.ts";

/** A frame of a tab, and the document in it that sent a request. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
  /** Missing in browsers that do not report it, and when no document sent a request. */
  readonly documentId?: string | undefined;
}

/**
 * Resolves to the target for injecting a script into the document that requested it. Rejects when the frame contains
 * another document, perhaps of another site, because the first one was moved to the back-forward cache. The ids are
 * compared because Chromium 156, given the id of a cached document, injects the script into the current one.
 */
export async function frameTarget({ tabId, frameId, documentId }: Frame): Promise<Scripting.InjectionTarget> {
  const target = { tabId, frameIds: [frameId] };
  if (!documentId) return target;
  const [current] = await runInFrames(target, () => {});
  // Safari may leave out the id.
  if (current?.documentId && current.documentId !== documentId)
    throw new Error(`No document with id ${documentId} in the frame any more`);
  return { tabId, documentIds: [documentId] };
}
