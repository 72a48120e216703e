import { render } from "preact";
import { catchErrors } from "../../data/errors/catchErrors.ts";
import { catalogLoaders } from "../../data/i18n/catalogLoaders.ts";
import { translatorFor } from "../../data/i18n/translatorFor.ts";
import { readFirstSettings } from "../pages/readFirstSettings.ts";
import { OptionsPage } from "./OptionsPage.tsx";

catchErrors("options");
const settings = await readFirstSettings();
const translator = await translatorFor(settings.language, catalogLoaders);
render(<OptionsPage settings={settings} translator={translator} />, document.body);
