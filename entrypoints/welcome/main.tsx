import { SampleMention } from "../../components/welcome/SampleMention.tsx";
import { Welcome } from "../../components/welcome/Welcome.tsx";
import { browser } from "../../data/browser.ts";
import { catchErrors } from "../../data/errors/catchErrors.ts";
import { catalogLoaders } from "../../data/i18n/catalogLoaders.ts";
import { localDate } from "../../data/i18n/localDate.ts";
import { readerRegion } from "../../data/i18n/readerRegion.ts";
import { translatorFor } from "../../data/i18n/translatorFor.ts";
import { openSectionPage } from "../../data/messages/extensionPages.ts";
import { readSettings } from "../../data/settings/settingsStorage.ts";
import { readCardView } from "../../data/views/readCardView.ts";
import { mountPage } from "../pages/mountPage.tsx";
import { readShortcuts } from "../pages/readShortcuts.ts";

catchErrors("welcome");
const settings = await readSettings();
const translator = await translatorFor(settings.language, catalogLoaders);
const { marks, card } = settings;
const sampleWord = translator.t("welcome.sample.word");

mountPage(
  <Welcome
    sample={
      <SampleMention
        marks={marks}
        restMs={card.opensOn === "rest" ? card.restMs : undefined}
        readCardView={() =>
          readCardView(
            { type: "read-card", forms: ["cervical-dystonia"], word: sampleWord },
            {
              wording: settings.reading,
              today: localDate(new Date()),
              region: readerRegion(navigator.languages),
            },
            translator,
          )
        }
        onSection={(section) => openSectionPage(section)}
      />
    }
    shortcuts={await readShortcuts()}
    onOptions={() => browser.runtime.openOptionsPage()}
  />,
  { translator, settings, title: translator.t("welcome.title") },
);
