import { type ComponentChildren, render } from "preact";
import { TranslatorProvider } from "../../components/ui/translation.tsx";
import type { Translator } from "../../data/i18n/createTranslator.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";

/** The values that set up the document of an extension page. */
interface PageContext {
  translator: Translator;
  settings: Pick<Settings, "textSize">;
  /** Added to the product's name in the document title. */
  title?: string;
}

/** Renders `content` into the body of an extension page, in the reader's language and text size. */
export function mountPage(content: ComponentChildren, context: PageContext): void {
  updateDocument(context);
  render(<TranslatorProvider translator={context.translator}>{content}</TranslatorProvider>, document.body);
}

/** Sets language, direction, text size and title of the document. */
export function updateDocument({ translator, settings, title }: PageContext): void {
  const { locale, direction, t } = translator;
  const root = document.documentElement;
  root.lang = locale;
  root.dir = direction;
  // All lengths of the extension pages are relative to the font size of the root element.
  root.style.fontSize = `${settings.textSize}%`;
  document.title = t("lens.name") + (title ? t("lens.colon") + title : "");
}
