import * as v from "valibot";
import type { Runtime } from "webextension-polyfill";
import { browser } from "../../data/browser.ts";
import { type LibraryResult, readLibrary } from "../../data/library/readLibrary.ts";
import { ReadLibrarySchema } from "../../data/messages/requests.ts";

/** All records for a page of the Lens that asks for them, each of them checked; undefined for anything else. */
export function answerExtensionPage(
  message: unknown,
  { id, url }: Runtime.MessageSender,
): Promise<LibraryResult> | undefined {
  const isOwn = id === browser.runtime.id && url?.startsWith(browser.runtime.getURL("/"));
  return isOwn && v.is(ReadLibrarySchema, message) ? readLibrary() : undefined;
}
