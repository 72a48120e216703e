import { render } from "preact";
import { Handout } from "../../components/Handout.tsx";
import { TranslatorProvider } from "../../components/Text.tsx";
import { catchErrors } from "../../data/errors/catchErrors.ts";
import { readLibrary } from "../../data/library/readLibrary.ts";
import { translatorFor } from "../../data/locales/translatorFor.ts";
import { readSettings } from "../../data/settings/readSettings.ts";
import { localDay } from "../popup/localDay.ts";
import { readerRegion } from "../popup/readerRegion.ts";
import { showPage } from "../popup/showPage.ts";
import { keepChoices } from "./keepChoices.ts";
import { readChoices } from "./readChoices.ts";

catchErrors("handout");
const settings = await readSettings();
const [translator, { records }, choices] = await Promise.all([
  translatorFor(settings.language),
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
  showPage(translator, settings, translator.t("handout.title")),
);
