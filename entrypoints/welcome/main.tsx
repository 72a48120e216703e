import { catchErrors } from "../../data/errors/catchErrors.ts";
import { catalogLoaders } from "../../data/i18n/catalogLoaders.ts";
import { translatorFor } from "../../data/i18n/translatorFor.ts";
import { mountPage } from "../pages/mountPage.tsx";
import { readFirstSettings } from "../pages/readFirstSettings.ts";
import { readShortcuts } from "../pages/readShortcuts.ts";
import { WelcomePage } from "./WelcomePage.tsx";

catchErrors("welcome");
const settings = await readFirstSettings();
const translator = await translatorFor(settings.language, catalogLoaders);

mountPage(<WelcomePage settings={settings} translator={translator} shortcuts={await readShortcuts()} />, {
  translator,
  settings,
  title: translator.t("welcome.title"),
});
