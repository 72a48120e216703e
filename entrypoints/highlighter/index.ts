import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { contentState, frameSettings } from "../dom/contentState.ts";
import { isOrphaned, notifyBackground } from "../dom/runtime.ts";
import { catchContentErrors } from "./catchContentErrors.ts";
import { createHighlighter } from "./createHighlighter.ts";
import { PageVocabulary } from "./mentions/PageVocabulary.ts";
import { cardMethods } from "./pointing/cardMethods.ts";
import { offerFrameMethods } from "./pointing/offerFrameMethods.ts";
import { openCard } from "./pointing/openCard.ts";
import { watchPointer } from "./pointing/watchPointer.ts";
import { requestSettings } from "./requestSettings.ts";

/** The badge is updated at most this often. */
const BADGE_THROTTLE_MS = 250;

/**
 * How often the script checks whether it is orphaned. After a reload of the extension, the old highlights remain in
 * addition to the new ones for at most this long.
 */
const ORPHAN_CHECK_MS = 2000;

/** The highlighter script. The background injects it into a frame whose text may contain a term for dystonia. */
export default defineUnlistedScript(async () => {
  const state = contentState();
  const { isLookUp } = state;
  delete state.isLookUp;
  if (state.highlighter) return;
  // The page contains no mention, or the Lens is off there: the frame only shows the card of looked-up words.
  if (isLookUp) {
    const vocabulary = new PageVocabulary();
    const lookUp = (text: string) => {
      vocabulary.ownWords.set(frameSettings().own.words);
      return vocabulary.lookUp(text);
    };
    state.frameMethods = { ...state.frameMethods, ...cardMethods(lookUp) };
    return;
  }
  state.detector?.stop();

  const stopping = new AbortController();
  const { signal } = stopping;
  const catchErrors = catchContentErrors(signal);
  catchErrors();
  // Awaited so that the first highlights are painted in the reader's style.
  await requestSettings(stopping);
  // The script may have been injected twice at the same time.
  if (signal.aborted || state.highlighter) return stopping.abort();
  const badge = createBadgeUpdater(stopping);

  const onPageShow = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    // A page from the back-forward cache still has its highlights, but the browser has cleared its badge, and the
    // background could not send changed settings.
    badge.updateSoon();
    requestSettings(stopping);
  };
  const onPageHide = ({ persisted }: PageTransitionEvent) => {
    // The mentions of a removed frame no longer count. For a whole page the browser clears the badge.
    if (!persisted && self !== top) badge.update();
  };
  /** Called again when `document.open` has removed all listeners. */
  const addListeners = () => {
    catchErrors();
    watchForPointer();
    addEventListener("pageshow", onPageShow, { signal });
    addEventListener("pagehide", onPageHide, { signal });
  };
  const highlighter = createHighlighter({ onChange: badge.updateSoon, onReplaced: addListeners }, signal);
  const watchForPointer = watchPointer(
    {
      mentionAt: highlighter.mentionAt,
      mentionSeenAt: highlighter.mentionSeenAt,
      onPoint: (mention, point, opener) => openCard(mention, point, opener, stopping),
    },
    signal,
  );
  offerFrameMethods(highlighter, stopping);
  state.highlighter = { ...highlighter, stop: () => stopping.abort() };
  addListeners();
  // Polled, because no event tells a content script that its extension was reloaded or removed.
  const orphanCheck = setInterval(() => isOrphaned() && stopping.abort(), ORPHAN_CHECK_MS);
  signal.addEventListener("abort", () => {
    clearInterval(orphanCheck);
    state.card?.close();
    delete state.highlighter;
  });
});

/** Returns functions that have the background update the badge, at once or throttled. */
function createBadgeUpdater(stopping: AbortController): { update(): void; updateSoon(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const update = () => {
    timer = undefined;
    notifyBackground({ type: "mentions-changed" }, stopping);
  };
  // Throttled, so that a page that changes all the time does not keep waking the background.
  const updateSoon = () => {
    timer ??= setTimeout(update, BADGE_THROTTLE_MS);
  };
  stopping.signal.addEventListener("abort", () => clearTimeout(timer));
  return { update, updateSoon };
}
