import * as v from "valibot";
import type { Runtime } from "webextension-polyfill";
import { browser } from "../../data/browser.ts";
import { logError } from "../../data/errors/errorLog.ts";
import { allCatalogs } from "../../data/i18n/allCatalogs.ts";
import { localDate } from "../../data/i18n/localDate.ts";
import { readerRegion } from "../../data/i18n/readerRegion.ts";
import { translatorFor } from "../../data/i18n/translatorFor.ts";
import { type LibraryResult, readLibrary } from "../../data/library/readLibrary.ts";
import { injectScript } from "../../data/messages/callFrame.ts";
import { formPageUrl } from "../../data/messages/extensionPages.ts";
import {
  ReadLibrarySchema,
  type Request,
  RequestSchema,
  type Responses,
} from "../../data/messages/requests.ts";
import type { ChangeResult, OwnDataAnswer } from "../../data/own/OwnChange.ts";
import { OwnRequestSchema } from "../../data/own/OwnRequest.ts";
import { defaultSettings } from "../../data/settings/defaultSettings.ts";
import { frameSettingsOf } from "../../data/settings/FrameSettings.ts";
import { hostOf } from "../../data/settings/hosts.ts";
import { isPausedTab } from "../../data/settings/pauses.ts";
import { readSettingsFor } from "../../data/settings/privateSites.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { type FrameHosts, type SiteState, siteState } from "../../data/settings/sites.ts";
import { readCardView } from "../../data/views/readCardView.ts";
import { type Frame, frameTarget } from "./frameTarget.ts";
import { inTime } from "./inTime.ts";
import { openFromFrame } from "./openTabs.ts";
import { answerOwnRequest, readCardOwnData, readOwnMarks, setMyForm } from "./ownData.ts";
import { applyIfPauseEnded, applySites } from "./sites/applySites.ts";
import { readOrigin, startDetector, stopFrame } from "./sites/frameCommands.ts";
import { closeOtherCards } from "./stepMention.ts";
import { updateBadge } from "./updateBadge.ts";
import { watchRemovedFrames } from "./watchRemovedFrames.ts";
import { whenAnswerable } from "./whenAnswerable.ts";

type Response = Responses[Request["type"]];

/** How long a card waits for the settings: with the records, which follow, it waits less than a second. */
const MAX_CARD_SETTINGS_MS = 200;

/**
 * Resolves to the response to a valid request of a content script or an extension page. Returns undefined for any other
 * message, so that its sender gets no response.
 */
export function answerRequest(
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<Response | LibraryResult | OwnDataAnswer | ChangeResult> | undefined {
  const frame = frameOf(sender);
  if (frame && v.is(RequestSchema, message)) {
    // However many of these arrive, they cost two counts per second, and the frame's other requests do not wait for them.
    if (message.type === "mentions-changed") return countMentions(frame).catch(logAndRethrow);
    // A refusal is not logged: the log would take more time than the answer.
    return whenAnswerable(frame.tabId).then(() => answerFrame(message, frame).catch(logAndRethrow));
  }
  if (!isExtensionPage(sender)) return undefined;
  if (v.is(OwnRequestSchema, message)) return answerOwnRequest(message);
  return v.is(ReadLibrarySchema, message) ? readLibrary() : undefined;
}

interface RequestingFrame extends Frame {
  readonly hosts: FrameHosts;
  /** Whether the frame has no origin of its own: a sandboxed one, or one with data:. */
  readonly isOpaque: boolean;
  readonly isPrivate: boolean;
}

/** The polyfill's types lack the origin. */
type Sender = Runtime.MessageSender & { readonly origin?: string };

/** Returns the frame whose content script sent the message; undefined for any other sender. */
function frameOf({ id, tab, frameId, documentId, url, origin }: Sender): RequestingFrame | undefined {
  if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return undefined;
  // Frames with about:blank and srcdoc belong to the site of the document that has created them.
  const own = [url, origin].find((address) => /^(https?|file):/.test(address ?? ""));
  const hosts = { top: hostOf(tab.url ?? url), own: hostOf(own ?? tab.url) };
  return { tabId: tab.id, frameId, documentId, hosts, isOpaque: !own, isPrivate: tab.incognito };
}

/** Resolves to the hosts of a frame; an opaque one belongs to the site of the document around it. */
async function hostsOf(frame: RequestingFrame, sites: Settings["sites"]): Promise<FrameHosts> {
  const { hosts, isOpaque } = frame;
  if (!isOpaque || sites.mode === "chosen" || sites.off.length === 0) return hosts;
  return { ...hosts, own: hostOf(await readOrigin(frame)) || hosts.own };
}

function isExtensionPage({ id, url }: Runtime.MessageSender): boolean {
  return id === browser.runtime.id && (url?.startsWith(browser.runtime.getURL("/")) ?? false);
}

async function answerFrame(
  request: Exclude<Request, { type: "mentions-changed" }>,
  frame: RequestingFrame,
): Promise<Response> {
  const settings = await readSettings(request, frame);
  const { sites, language, reading: wording } = settings;
  const hosts = isAllowedWhenOff(request) ? frame.hosts : await hostsOf(frame, sites);
  const isTabPaused = !isAllowedWhenOff(request) && (await isPausedTab(frame.tabId));
  const state = siteState(sites, hosts, Date.now(), isTabPaused);
  // The frame was in the back-forward cache when its site was switched off, so its scripts were not stopped then.
  if (state !== "on" && !isAllowedWhenOff(request))
    return applyToFrame({ ...frame, hosts }, state, sites.pausedUntil);
  switch (request.type) {
    case "start-detector":
      applyIfPauseEnded().catch(reportError);
      return applyToFrame({ ...frame, hosts }, state, 0);
    case "load-highlighter":
      return inject("/highlighter.js", frame);
    case "start-frames":
      return startFrames(frame, sites);
    case "frame-settings":
      return frameSettingsOf(settings, await readOwnMarks());
    case "load-card":
      return inject("/card.js", frame);
    case "read-card":
      closeOtherCards(frame).catch(reportError);
      return readCardView(
        request,
        {
          wording,
          today: localDate(new Date()),
          region: readerRegion(navigator.languages),
          own: await readCardOwnData(frame.isPrivate),
        },
        await translatorFor(language, allCatalogs),
      );
    case "report-error":
      // The log outlives private windows, and the time of an error would tell when the reader had one open.
      if (!frame.isPrivate) await logError(request.place, request);
      return undefined;
    case "set-my-form":
      return !frame.isPrivate && setMyForm(request.form, request.isMine);
    case "show-section":
      await openFromFrame(`popup.html#${request.section}`, frame);
      return undefined;
    case "show-form":
      await openFromFrame(formPageUrl(request.form), frame);
      return undefined;
  }
}

/**
 * Resolves to the settings that apply in a frame. An open card needs only its language and wording from them: if the
 * browser's storage fails, or does not answer in time, it gets the defaults. Nothing else does: the site may be off.
 */
async function readSettings(request: Request, { isPrivate }: RequestingFrame): Promise<Settings> {
  const reading = readSettingsFor(isPrivate);
  if (!isAllowedWhenOff(request)) return reading;
  return (
    (await inTime(
      reading.catch(() => undefined),
      MAX_CARD_SETTINGS_MS,
    )) ?? defaultSettings
  );
}

async function countMentions({ tabId, frameId }: Frame): Promise<undefined> {
  if (import.meta.env.FIREFOX && frameId !== 0) watchRemovedFrames(tabId).catch(reportError);
  await updateBadge(tabId);
}

/** Starts or stops the scripts of a frame. */
async function applyToFrame(
  frame: RequestingFrame,
  state: SiteState,
  pausedUntil: number,
): Promise<undefined> {
  await (state === "on" ? startDetector(frame) : stopFrame(frame, state, pausedUntil));
  // A new page has no badge.
  if (state === "paused" && frame.frameId === 0) updateBadge(frame.tabId).catch(reportError);
  const { sites } = await readSettingsFor(frame.isPrivate);
  const isTabPaused = await isPausedTab(frame.tabId);
  // The reader has turned the site on or off meanwhile, and `applySites` may have come first.
  if (siteState(sites, frame.hosts, Date.now(), isTabPaused) !== state) applySites().catch(reportError);
}

/** The requests that are answered even on a site that is off: those of an open card, and error reports. */
const allowedWhenOff: readonly Request["type"][] = [
  "read-card",
  "show-section",
  "show-form",
  "set-my-form",
  "report-error",
];

function isAllowedWhenOff({ type }: Request): boolean {
  return allowedWhenOff.includes(type);
}

/**
 * Starts the detector in the frames of a tab that have none. Where it may be off in some frames, they ask for themselves.
 */
async function startFrames({ tabId }: Frame, sites: Settings["sites"]): Promise<undefined> {
  const isOnEverywhere = sites.mode === "everywhere" && sites.off.length === 0;
  await injectScript({ tabId, allFrames: true }, isOnEverywhere ? "/detector.js" : "/gate.js");
}

async function inject(file: string, frame: Frame): Promise<undefined> {
  await injectScript(await frameTarget(frame), file);
}

function logAndRethrow(error: unknown): never {
  logError("background", error);
  throw error;
}
