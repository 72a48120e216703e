import type { Runtime } from "webextension-polyfill";
import { browser } from "../../data/browser.ts";
import { logError } from "../../data/errors/errorLog.ts";
import { allCatalogs } from "../../data/i18n/allCatalogs.ts";
import { translatorFor } from "../../data/i18n/translatorFor.ts";
import type { Answers, Request } from "../../data/messages/requests.ts";
import { hostOf } from "../../data/settings/hostOf.ts";
import { readSettings } from "../../data/settings/readSettings.ts";
import { type FrameHosts, siteState } from "../../data/settings/siteState.ts";
import { readCardView } from "../../data/views/readCardView.ts";
import { closeOtherCards } from "./closeOtherCards.ts";
import { type Frame, frameTarget } from "./frameTarget.ts";
import { openOrganizations } from "./openOrganizations.ts";
import { createDetector, silenceFrame } from "./sites/frameCommands.ts";
import { updateBadge } from "./updateBadge.ts";

/** What each request is answered with. Only frames of tabs ask; `frame` says which. */
export async function answer(request: Request, frame: AskingFrame): Promise<Answers[Request["type"]]> {
  const { sites, language } = await readSettings();
  const state = siteState(sites, frame.hosts, Date.now());
  // A page that asks may have been out of reach when its site was switched off.
  if (state !== "on" && isOfMarks(request)) return silenceFrame(frame, state, sites.pausedUntil);
  switch (request.type) {
    case "start-detector":
      return createDetector(frame);
    case "load-highlighter":
      return bring("/highlighter.js", frame);
    case "load-card":
      return bring("/card.js", frame);
    case "mentions-changed":
      return updateBadge(frame.tabId);
    case "read-card":
      closeOtherCards(frame).catch(reportError);
      return readCardView(request, await translatorFor(language, allCatalogs));
    case "report-error":
      await logError(request.place, request);
      return undefined;
    case "show-organizations":
      await openOrganizations(frame);
      return undefined;
  }
}

interface AskingFrame extends Frame {
  readonly hosts: FrameHosts;
}

/** Whether the request is one of the marks' own work, and not of a reader who reads a card, or an error. */
function isOfMarks({ type }: Request): boolean {
  return type !== "read-card" && type !== "show-organizations" && type !== "report-error";
}

/** The frame that sent a message, or undefined where it came from elsewhere than our scripts in a tab. */
export function frameOf(sender: Runtime.MessageSender): AskingFrame | undefined {
  const { id, tab, frameId, documentId, url } = sender;
  if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return undefined;
  // The frames of about:blank and srcdoc are on the site of the page that they are part of.
  const own = /^(https?|file):/.test(url ?? "") ? url : tab.url;
  return { tabId: tab.id, frameId, documentId, hosts: { top: hostOf(tab.url ?? url), own: hostOf(own) } };
}

async function bring(file: string, frame: Frame): Promise<undefined> {
  const target = await frameTarget(frame);
  await browser.scripting.executeScript({ target, files: [file], injectImmediately: true });
}
