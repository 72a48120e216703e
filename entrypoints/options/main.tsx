import { render } from "preact";
import { ignoreSlips } from "../../components/ui/ignoreSlips.ts";
import { catchErrors } from "../../data/errors/catchErrors.ts";
import { catalogLoaders } from "../../data/i18n/catalogLoaders.ts";
import { translatorFor } from "../../data/i18n/translatorFor.ts";
import { readFirstSettings } from "../pages/readFirstSettings.ts";
import { OptionsPage, readFirst } from "./OptionsPage.tsx";

catchErrors("options");
ignoreSlips(document);
const settings = await readFirstSettings();
const [translator, first] = await Promise.all([
  translatorFor(settings.language, catalogLoaders),
  readFirst(),
]);
render(<OptionsPage settings={settings} translator={translator} first={first} />, document.body);
