import { catchErrors } from "../../data/errors/catchErrors.ts";
import { catalogLoaders } from "../../data/i18n/catalogLoaders.ts";
import { translatorFor } from "../../data/i18n/translatorFor.ts";
import { mountPage } from "../pages/mountPage.tsx";
import { readFirstSettings } from "../pages/readFirstSettings.ts";
import { FormsInTab } from "./FormsInTab.tsx";

catchErrors("forms");
const settings = await readFirstSettings();
const translator = await translatorFor(settings.language, catalogLoaders);

mountPage(
  <FormsInTab
    wording={settings.reading}
    readAloudRate={settings.readAloud.isShown ? settings.readAloud.rate : undefined}
  />,
  { translator, settings, title: translator.t("forms.link") },
);
