import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { lensWorld } from "./lensWorld.ts";
import { createMarks } from "./painting/createMarks.ts";
import { openCard } from "./pointing/openCard.ts";
import { watchPointer } from "./pointing/watchPointer.ts";
import { tell } from "./runtime.ts";

/** What the background brings into a frame whose text may name dystonia. */
export default defineUnlistedScript(() => {
  const world = lensWorld();
  if (world.marks) return;
  world.gate?.stop();

  const stopping = new AbortController();
  const { signal } = stopping;
  const count = () => tell({ type: "mentions-changed" }, stopping);
  // A page that comes back from the back-forward cache has its marks, but the browser has forgotten its badge.
  const comeBack = ({ persisted }: PageTransitionEvent) => persisted && count();
  const listen = () => {
    watch();
    addEventListener("pageshow", comeBack, { signal });
  };
  const marks = createMarks({ onChange: count, onReplaced: listen }, signal);
  const watch = watchPointer(
    { mentionAt: marks.mentionAt, onPoint: (mention, point) => openCard(mention, point, stopping) },
    signal,
  );
  world.marks = marks;
  listen();
  signal.addEventListener("abort", () => {
    world.card?.close();
    delete world.marks;
  });
});
