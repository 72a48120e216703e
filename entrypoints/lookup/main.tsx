import { LookUp } from "../../components/lookup/LookUp.tsx";
import { catchErrors } from "../../data/errors/catchErrors.ts";
import { catalogLoaders } from "../../data/i18n/catalogLoaders.ts";
import { localDate } from "../../data/i18n/localDate.ts";
import { readerRegion } from "../../data/i18n/readerRegion.ts";
import { translatorFor } from "../../data/i18n/translatorFor.ts";
import { openSectionTab, readSelection } from "../../data/messages/extensionPages.ts";
import { readSettings } from "../../data/settings/settingsStorage.ts";
import { mountPage } from "../pages/mountPage.tsx";
import { findForms } from "./findForms.ts";

/** Number of characters of the selection that are displayed: the reader may have selected the whole page. */
const MAX_SHOWN_CHARS = 300;

catchErrors("lookup");
const settings = await readSettings();
const translator = await translatorFor(settings.language, catalogLoaders);
const selection = await readSelection();

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
    onSection={(section) => openSectionTab(section)}
  />,
  { translator, settings, title: translator.t("menu.title") },
);
