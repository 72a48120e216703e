import { MAX_ERROR_CHARS } from "../../data/messages/limits.ts";
import type { Request, Responses } from "../../data/messages/requests.ts";
import { contentState } from "./contentState.ts";

type Api = typeof globalThis.chrome;
type ErrorReport = Extract<Request, { type: "report-error" }>;

/** A page on which everything fails must not keep the background busy. */
const MAX_REPORTS = 10;

const reportedMessages = new Set<string>();

/** Saves reading the global object again, which is slow in a content script. */
let foundApi: Api | undefined;

/**
 * Returns the browser's own extension API as the first script in this frame found it; the detector calls this first. In
 * Chromium a page element with the id "chrome" or "browser" clobbers the API, and scripts that are injected after that
 * element was removed find no API at all. An element of that name is the last choice, because keeping it would leak its
 * document. The parts of the API are read only when needed: Chromium creates them on first access. The polyfill is not
 * used on pages: the API's own promises are enough, and every page would have to compile the polyfill.
 */
export function extensionApi(): Api {
  foundApi ??= contentState().api ??=
    ownGlobal("chrome") ?? ownGlobal("browser") ?? (globalThis as { chrome?: Api }).chrome ?? ({} as Api);
  return foundApi;
}

/** Returns a global variable of the isolated world, but never an element of the page with that id. */
function ownGlobal(name: "browser" | "chrome"): Api | undefined {
  return Object.hasOwn(globalThis, name)
    ? (globalThis as unknown as Record<typeof name, Api>)[name]
    : undefined;
}

/** Returns the base URL of the extension. Firefox makes a new one for each installation, unknown to pages. */
export function extensionUrl(): string {
  return extensionApi().runtime.getURL("");
}

export function isFirefox(): boolean {
  return extensionUrl().startsWith("moz-extension:");
}

/** Returns whether this is Chrome, Edge or another browser based on Chromium. */
export function isChromium(): boolean {
  return extensionUrl().startsWith("chrome-extension:");
}

/** Resolves to the background's response. Rejects when there is no background to respond. */
export function sendRequest<R extends Request>(request: R): Promise<Responses[R["type"]]> {
  return extensionApi().runtime.sendMessage(request);
}

/** Returns whether this is an orphaned content script: the extension was reloaded, updated or removed. */
export function isOrphaned(): boolean {
  return !extensionApi().runtime?.id;
}

/** Resolves when the background has handled the request, or failed to. Aborts `stopping` if the script is orphaned. */
export async function notifyBackground(request: Request, stopping: AbortController): Promise<void> {
  try {
    await sendRequest(request);
  } catch {
    // The background logs its own errors.
    if (isOrphaned()) stopping.abort();
  }
}

/**
 * Sends an error to the background, which logs it; each message is sent once per frame. Content scripts catch every
 * error and pass it to this function: an uncaught one would appear in the page's console and error handlers. Never
 * throws.
 */
export function reportContentError(place: ErrorReport["place"], error: unknown): void {
  try {
    const { name, message, stack } = Object(error);
    const cut = (text: unknown) => `${text}`.slice(0, MAX_ERROR_CHARS);
    const report = { name: cut(name), message: cut(message), stack: cut(stack) };
    if (reportedMessages.size >= MAX_REPORTS || reportedMessages.has(report.message)) return;
    reportedMessages.add(report.message);
    // The request rejects when the extension was removed, and its log with it.
    extensionApi()
      .runtime?.sendMessage({ type: "report-error", place, ...report } satisfies ErrorReport)
      .catch(() => {});
  } catch {
    // Some browsers throw instead of rejecting when the extension was removed.
  }
}
