import type { Translator } from "../../data/locales/createTranslator.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { preparePage } from "./preparePage.ts";

/** The element that a page of the Lens is drawn into, in the reader's language and text size; `part` is in its title. */
export function showPage(
  translator: Translator,
  { textSize }: Pick<Settings, "textSize">,
  part?: string,
): HTMLElement {
  const body = preparePage(translator);
  if (part) document.title += translator.t("lens.colon") + part;
  // All sizes of the Lens's pages follow the root's.
  document.documentElement.style.fontSize = `${textSize}%`;
  return body;
}
