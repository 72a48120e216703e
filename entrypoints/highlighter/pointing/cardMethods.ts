import type { Mention } from "../../../data/matching/Mention.ts";
import type { FrameMethods } from "../../../data/messages/FrameMethods.ts";
import { cutText, MAX_WORD_CHARS } from "../../../data/messages/limits.ts";
import { isFrameSettings } from "../../../data/settings/FrameSettings.ts";
import { contentState } from "../../dom/contentState.ts";
import { lineRects } from "../../dom/geometry.ts";
import { selectedRange } from "./selectedRange.ts";

type CardMethods = Pick<FrameMethods, "lookUp" | "focusCard" | "hasOpenCard" | "closeCard" | "cardOpenedAt">;

/** Returns the frame methods that also work where the highlighter does not run. */
export function cardMethods(find: (text: string) => Mention | undefined): CardMethods {
  const state = contentState();
  const hasOpenCard = () => state.card?.currentMention() !== undefined;
  return {
    lookUp(words, settings, nothing) {
      if (!state.settings && isFrameSettings(settings)) state.settings = settings;
      const range = selectedRange();
      const line = range && lineRects(range).find(({ bottom, top }) => bottom > 0 && top < innerHeight);
      if (!line || !state.card) return false;
      const center = { x: line.x + line.width / 2, y: line.y + line.height / 2 };
      const found = find(words);
      const text = cutText(found ? words.slice(found.start, found.end) : words, MAX_WORD_CHARS);
      // No mention of the page has this id. Opened as by a key: the card stays until the reader closes it.
      if (found) state.card.open({ ...found, id: 0, range, text }, center, "key");
      else state.card.openNote(nothing, { range, text }, center);
      state.cardOpenedAt = Date.now();
      return true;
    },
    focusCard: async () => state.card?.focus() ?? false,
    hasOpenCard,
    closeCard() {
      const wasOpen = hasOpenCard();
      state.card?.close();
      return wasOpen;
    },
    cardOpenedAt: () => state.cardOpenedAt ?? 0,
  };
}
