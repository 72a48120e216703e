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
    lookUp(words, settings) {
      if (!state.settings && isFrameSettings(settings)) state.settings = settings;
      const range = selectedRange();
      const found = range && find(words);
      const line = range && lineRects(range).find(({ bottom, top }) => bottom > 0 && top < innerHeight);
      if (!found || !line || !state.card) return false;
      const text = cutText(words.slice(found.start, found.end), MAX_WORD_CHARS);
      const center = { x: line.x + line.width / 2, y: line.y + line.height / 2 };
      // No mention of the page has this id. Opened as by a key: the card stays until the reader closes it.
      state.card.open({ ...found, id: 0, range, text, wasVisible: true }, center, "key");
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
