import { render } from "preact";
import { LookUp } from "../../components/lookup/LookUp.tsx";
import { TranslatorProvider } from "../../components/ui/Text.tsx";
import { catchErrors } from "../../data/errors/catchErrors.ts";
import { catalogLoaders } from "../../data/i18n/catalogLoaders.ts";
import { translatorFor } from "../../data/i18n/translatorFor.ts";
import { openOrganizationsTab, readSelection } from "../../data/messages/extensionPages.ts";
import { readSettings } from "../../data/settings/readSettings.ts";
import { preparePage } from "../pages/preparePage.ts";
import { findForms } from "./findForms.ts";

/** More than anybody looks up; the whole page may be selected. */
const MOST_LETTERS = 300;

catchErrors("lookup");
const settings = await readSettings();
const translator = await translatorFor(settings.language, catalogLoaders);
const selection = await readSelection();
const shown = selection.length > MOST_LETTERS ? `${selection.slice(0, MOST_LETTERS)}…` : selection;

render(
  <TranslatorProvider translator={translator}>
    <LookUp
      selection={shown}
      found={await findForms(selection, translator)}
      onOrganizations={() => openOrganizationsTab()}
    />
  </TranslatorProvider>,
  preparePage(translator, settings, translator.t("menu.title")),
);
