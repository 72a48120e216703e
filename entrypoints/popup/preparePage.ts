import type { Translator } from "../../data/locales/createTranslator.ts";

/** The element that the popup is drawn into, after language, direction and title are written on the page. */
export function preparePage({ locale, direction, t }: Translator): HTMLElement {
  const root = document.documentElement;
  root.lang = locale;
  root.dir = direction;
  document.title = t("lens.name");
  return document.body;
}
