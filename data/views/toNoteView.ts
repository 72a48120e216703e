import type { Translator } from "../i18n/createTranslator.ts";
import { cutText } from "../messages/limits.ts";
import type { NoteView } from "../messages/NoteView.ts";

/** The reader may have selected a whole page. */
const MAX_SHOWN_CHARS = 80;

/** Returns the card of looked-up words that name no form, in the reader's language. */
export function toNoteView(words: string, { locale, direction, t }: Translator): NoteView {
  return {
    lang: locale,
    direction,
    text: t("menu.none", { text: cutText(words.trim().replace(/\s+/g, " "), MAX_SHOWN_CHARS) }),
    advice: t("menu.none.advice"),
    close: t("card.close"),
  };
}
