import { LookUp } from "../../components/lookup/LookUp.tsx";
import { browser } from "../../data/browser.ts";
import { catchErrors } from "../../data/errors/catchErrors.ts";
import { catalogLoaders } from "../../data/i18n/catalogLoaders.ts";
import { localDate } from "../../data/i18n/localDate.ts";
import { readerRegion } from "../../data/i18n/readerRegion.ts";
import { translatorFor } from "../../data/i18n/translatorFor.ts";
import { openSectionPage, takeSelection } from "../../data/messages/extensionPages.ts";
import type { Section } from "../../data/messages/requests.ts";
import { readSettings } from "../../data/settings/settingsStorage.ts";
import { keepLinksInWindow } from "../pages/keepLinksInWindow.ts";
import { mountPage } from "../pages/mountPage.tsx";
import { findForms } from "./findForms.ts";

/** Number of characters of the selection that are displayed: the reader may have selected the whole page. */
const MAX_SHOWN_CHARS = 300;

catchErrors("lookup");
const settings = await readSettings();
const translator = await translatorFor(settings.language, catalogLoaders);
const selection = await takeSelection();

await keepLinksInWindow();

/** Opens a section of the popup: in place of this page if it is the popup itself, in a private window. */
async function openSection(section: Section): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab) await openSectionPage(section, tab);
  else location.href = browser.runtime.getURL(`popup.html#${section}`);
}

mountPage(
  <LookUp
    selection={selection.length > MAX_SHOWN_CHARS ? `${selection.slice(0, MAX_SHOWN_CHARS)}…` : selection}
    found={
      await findForms(
        selection,
        {
          wording: settings.reading,
          today: localDate(new Date()),
          region: readerRegion(navigator.languages),
        },
        translator,
      )
    }
    onSection={openSection}
  />,
  { translator, settings, title: translator.t("menu.title") },
);
