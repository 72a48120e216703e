import { render } from "preact";
import { Handout } from "../../components/handout/Handout.tsx";
import { TranslatorProvider } from "../../components/ui/Text.tsx";
import { catchErrors } from "../../data/errors/catchErrors.ts";
import { catalogLoaders } from "../../data/i18n/catalogLoaders.ts";
import { translatorFor } from "../../data/i18n/translatorFor.ts";
import { readLibrary } from "../../data/library/readLibrary.ts";
import { readSettings } from "../../data/settings/readSettings.ts";
import { localDay } from "../pages/localDay.ts";
import { preparePage } from "../pages/preparePage.ts";
import { readerRegion } from "../pages/readerRegion.ts";
import { keepChoices } from "./keepChoices.ts";
import { readChoices } from "./readChoices.ts";

catchErrors("handout");
const settings = await readSettings();
const [translator, { records }, choices] = await Promise.all([
  translatorFor(settings.language, catalogLoaders),
  readLibrary(),
  readChoices(settings),
]);

render(
  <TranslatorProvider translator={translator}>
    <Handout
      records={records}
      choices={choices}
      onChoose={keepChoices}
      reading={settings.reading}
      today={localDay(new Date())}
      region={readerRegion(navigator.languages)}
      onPrint={() => print()}
    />
  </TranslatorProvider>,
  preparePage(translator, settings, translator.t("handout.title")),
);
