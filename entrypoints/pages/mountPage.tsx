import { type ComponentChildren, render } from "preact";
import { ignoreSlips } from "../../components/ui/ignoreSlips.ts";
import { TranslatorProvider } from "../../components/ui/translation.tsx";
import type { Translator } from "../../data/i18n/createTranslator.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { watchSettings } from "../../data/settings/settingsStorage.ts";
import { keepLinksInWindow } from "./keepLinksInWindow.ts";
import { storeThemeCopy } from "./themeCopy.ts";

/** The settings for the look of a page. */
type LookSettings = Pick<Settings, "textSize" | "theme" | "targets">;

/** The values that set up the document of an extension page. */
interface PageContext {
  translator: Translator;
  settings: LookSettings;
  /** Added to the product's name in the document title. */
  title?: string;
}

/**
 * Renders `content` into the body of an extension page, in the reader's language, and follows the settings for its look.
 * Links of a private window stay in it.
 */
export function mountPage(content: ComponentChildren, context: PageContext): void {
  keepLinksInWindow().catch(reportError);
  renderPage(content, context);
  followLook();
}

/** Applies each change of the settings for the look of the page. */
export function followLook(): void {
  watchSettings(applyLook);
}

/**
 * Renders `content` into the body of an extension page, in the reader's language and look. Returns a function that ends
 * what it has the document listen to.
 */
export function renderPage(content: ComponentChildren, context: PageContext): () => void {
  updateDocument(context);
  render(<TranslatorProvider translator={context.translator}>{content}</TranslatorProvider>, document.body);
  return ignoreSlips(document);
}

/** Sets language, direction, look and title of the document. */
export function updateDocument({ translator, settings, title }: PageContext): void {
  const { locale, direction, t } = translator;
  const root = document.documentElement;
  root.lang = locale;
  root.dir = direction;
  applyLook(settings);
  document.title = t("lens.name") + (title ? t("lens.colon") + title : "");
}

/** Sets text size, theme and target size of the document. */
function applyLook({ textSize, theme, targets }: LookSettings): void {
  // All lengths of the extension pages are relative to the font size of the root element.
  document.documentElement.style.fontSize = `${textSize}%`;
  const { dataset } = document.body;
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
  // A finger needs large targets whatever the settings say.
  if (targets === "large" || matchMedia("(pointer: coarse)").matches) dataset.targets = "large";
  else delete dataset.targets;
  storeThemeCopy(theme);
}
