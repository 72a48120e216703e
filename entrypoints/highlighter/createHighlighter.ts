import { MAX_COUNTED_MENTIONS } from "../../data/messages/limits.ts";
import type { Highlighter } from "../dom/contentState.ts";
import { TimeSlice } from "../dom/TimeSlice.ts";
import { listMentions } from "./mentions/listMentions.ts";
import { mentionAt } from "./mentions/mentionAt.ts";
import { mentionSeenAt } from "./mentions/mentionSeenAt.ts";
import { mentionsInOrder } from "./mentions/sections.ts";
import { BlockHighlights } from "./painting/BlockHighlights.ts";
import { DocumentScanner, type ScannerEvents } from "./scanning/DocumentScanner.ts";

/**
 * Returns a running highlighter: it finds and highlights the mentions of this document, and observes its changes. When
 * the signal aborts, it removes all highlights.
 */
export function createHighlighter(events: ScannerEvents, signal: AbortSignal): Highlighter {
  const highlights = new BlockHighlights(signal);
  const { index } = highlights;
  const scanner = new DocumentScanner(highlights, events, signal);
  scanner.start();
  return {
    async mentionsInOrder() {
      await scanner.readUnread();
      return mentionsInOrder(index.mentions(), new TimeSlice(signal));
    },
    async listMentions() {
      await scanner.readUnread();
      return listMentions(index.mentions(), new TimeSlice(signal));
    },
    count: () => Math.min(index.visibleCount, MAX_COUNTED_MENTIONS),
    isIdle: () => scanner.isIdle(),
    find: (id) => index.mentions().find((mention) => mention.id === id),
    mentionAt: (point) => {
      if (index.isEmpty()) return undefined;
      const mention = mentionAt(point, index, [...scanner.roots]);
      return mention && highlights.isHighlighted(mention) ? mention : undefined;
    },
    mentionSeenAt: (point) => mentionSeenAt(point, index, (mention) => highlights.isHighlighted(mention)),
    latest: (mention) => highlights.latest(mention),
    lookUp: (text) => highlights.vocabulary.lookUp(text),
    markCurrent: (mention) => highlights.markCurrent(mention),
    restyle(settings) {
      if (highlights.restyle(settings)) scanner.rescan();
    },
  };
}
