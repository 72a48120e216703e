import type { Translator } from "../../data/i18n/createTranslator.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";

/** The element that a page of the Lens is drawn into, in the reader's language and text size; `part` is in its title. */
export function preparePage(
  { locale, direction, t }: Translator,
  { textSize }: Pick<Settings, "textSize">,
  part?: string,
): HTMLElement {
  const root = document.documentElement;
  root.lang = locale;
  root.dir = direction;
  // All sizes of the Lens's pages follow the root's.
  root.style.fontSize = `${textSize}%`;
  document.title = t("lens.name") + (part ? t("lens.colon") + part : "");
  return document.body;
}
