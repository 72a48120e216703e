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

/** Returns the card that says that a mention is out of view, and that only the page can show it. */
export function toOutOfViewNote({ locale, direction, t }: Translator): NoteView {
  return {
    lang: locale,
    direction,
    text: t("page.outOfView"),
    advice: t("page.outOfView.advice"),
    close: t("card.close"),
  };
}
