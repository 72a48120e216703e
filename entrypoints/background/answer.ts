import type { Runtime } from "webextension-polyfill";
import { browser } from "../../data/browser.ts";
import type { Answers, Request } from "../../data/protocol/messages.ts";
import { readCard } from "./readCard.ts";
import { showBadge } from "./showBadge.ts";

/** What each request is answered with. Only frames of tabs ask; `frame` says which. */
export async function answer(request: Request, frame: Frame): Promise<Answers[Request["type"]]> {
  switch (request.type) {
    case "bring-marks":
      return bring("/marks.js", frame);
    case "bring-card":
      return bring("/card.js", frame);
    case "mentions-changed":
      return showBadge(frame.tabId);
    case "read-card":
      return readCard(request);
    case "show-organizations":
      await browser.tabs.create({ url: browser.runtime.getURL("popup.html#organizations") });
      return undefined;
  }
}

export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** The frame that sent a message, or undefined where it came from elsewhere than our scripts in a tab. */
export function frameOf(sender: Runtime.MessageSender): Frame | undefined {
  const { id, tab, frameId } = sender;
  if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return undefined;
  return { tabId: tab.id, frameId };
}

async function bring(file: string, { tabId, frameId }: Frame): Promise<undefined> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [file],
    injectImmediately: true,
  });
}
