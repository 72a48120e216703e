import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { contentState } from "../dom/contentState.ts";
import { isOrphaned, notifyBackground, reportContentError } from "../dom/runtime.ts";
import { catchContentErrors } from "./catchContentErrors.ts";
import { createHighlighter } from "./createHighlighter.ts";
import { followSettings } from "./followSettings.ts";
import { offerFrameMethods } from "./pointing/offerFrameMethods.ts";
import { openCard } from "./pointing/openCard.ts";
import { watchPointer } from "./pointing/watchPointer.ts";

/** The badge follows the page after this time. */
const COUNT_MS = 250;

/** So long after a reload of the extension may the old marks stand beside the new ones. */
const ORPHAN_MS = 2000;

/** What the background brings into a frame whose text may name dystonia. */
export default defineUnlistedScript(async () => {
  const world = contentState();
  if (world.highlighter) return;
  world.detector?.stop();

  const stopping = new AbortController();
  const { signal } = stopping;
  const catching = catchContentErrors(signal);
  catching();
  // The first marks are painted in the reader's own style.
  const readSettings = await followSettings((settings) => {
    world.settings = settings;
    world.highlighter?.restyle(settings.marks);
  }, signal);
  // Two askings may have been on their way.
  if (world.highlighter) return stopping.abort();
  let counting: ReturnType<typeof setTimeout> | undefined;
  // A page that changes all the time wakes the background once in a while, not at every change.
  const tellCount = () => {
    counting = undefined;
    notifyBackground({ type: "mentions-changed" }, stopping);
  };
  const count = () => {
    counting ??= setTimeout(tellCount, COUNT_MS);
  };
  // A page that comes back from the back-forward cache has its marks, but the browser has forgotten its badge.
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    count();
    readSettings().catch((error) => reportContentError("highlighter", error));
  };
  // A frame takes its mentions along. With a whole page the badge goes by itself.
  const leave = ({ persisted }: PageTransitionEvent) => {
    if (!persisted && self !== top) tellCount();
  };
  const listen = () => {
    catching();
    watch();
    addEventListener("pageshow", comeBack, { signal });
    addEventListener("pagehide", leave, { signal });
  };
  const marks = createHighlighter({ onChange: count, onReplaced: listen }, signal);
  const watch = watchPointer(
    {
      mentionAt: marks.mentionAt,
      onPoint: (mention, point, opener) => openCard(mention, point, opener, stopping),
    },
    signal,
  );
  offerFrameMethods(marks, stopping);
  world.highlighter = { ...marks, stop: () => stopping.abort() };
  listen();
  // Nothing tells a script that its extension is gone.
  const looking = setInterval(() => isOrphaned() && stopping.abort(), ORPHAN_MS);
  signal.addEventListener("abort", () => {
    clearInterval(looking);
    clearTimeout(counting);
    world.card?.close();
    delete world.highlighter;
  });
});
