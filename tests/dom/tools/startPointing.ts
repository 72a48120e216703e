import { expect } from "vitest";
import { commands } from "vitest/browser";
import type { Request } from "../../../data/messages/requests.ts";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";
import { createCard } from "../../../entrypoints/card/createCard.ts";
import { contentState } from "../../../entrypoints/dom/contentState.ts";
import { extensionApi } from "../../../entrypoints/dom/runtime.ts";
import { offerFrameMethods } from "../../../entrypoints/highlighter/pointing/offerFrameMethods.ts";
import { openCard } from "../../../entrypoints/highlighter/pointing/openCard.ts";
import { watchPointer } from "../../../entrypoints/highlighter/pointing/watchPointer.ts";
import { viewOf } from "../../tools/cardViews.ts";
import { cardOfTest } from "./cardOfTest.ts";
import { pageOfTest } from "./pageOfTest.ts";
import { startHighlighter, whenIdle } from "./startHighlighter.ts";
import { passTime, stopTime } from "./time.ts";

/**
 * Shows HTML and starts what opens cards on it, as the highlighter script does, with a background that answers as the
 * real one. Then time stands still: only `passTime` lets a delay end. Resolves to the requests, which grow during the
 * test, when the whole document is scanned.
 */
export async function startPointing(html: string, changes: Partial<Settings> = {}): Promise<Request[]> {
  // The pointer is still where the last test has left it.
  await commands.movePointer([{ x: innerWidth - 1, y: innerHeight - 1 }]);
  window.focus();
  pageOfTest.show(html);
  const requests = answerRequests();
  const stopping = new AbortController();
  const highlighter = startHighlighter({ ...defaultSettings, ...changes });
  offerFrameMethods(highlighter, stopping);
  const watch = watchPointer(
    {
      mentionAt: highlighter.mentionAt,
      mentionSeenAt: highlighter.mentionSeenAt,
      onPoint: (mention, point, opener) => openCard(mention, point, opener, stopping),
    },
    stopping.signal,
  );
  watch();
  pageOfTest.afterTest(() => stopping.abort());
  await whenIdle();
  stopTime();
  pageOfTest.afterTest(() => contentState().card?.close());
  return requests;
}

/** Resolves when the highlighter has scanned everything that has changed while time stood still. */
export async function scanChanges(): Promise<void> {
  const isIdle = async () => {
    await passTime(100);
    return contentState().highlighter?.isIdle();
  };
  await expect.poll(isIdle, { interval: 0 }).toBe(true);
}

/** Answers the requests of the content scripts from now on. Returns the list to which each one is added. */
export function answerRequests(): Request[] {
  const requests: Request[] = [];
  const sendMessage = async (request: Request) => {
    requests.push(request);
    if (request.type === "load-card") contentState().card ??= cardOfTest.record(createCard);
    return request.type === "read-card" ? viewOf(request) : undefined;
  };
  Object.assign(extensionApi().runtime, { sendMessage });
  return requests;
}
