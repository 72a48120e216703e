import { render } from "preact";
import { SampleMention } from "../../components/SampleMention.tsx";
import { TranslatorProvider } from "../../components/Text.tsx";
import { Welcome } from "../../components/Welcome.tsx";
import { browser } from "../../data/browser.ts";
import { catchErrors } from "../../data/errors/catchErrors.ts";
import { translatorFor } from "../../data/locales/translatorFor.ts";
import { readSettings } from "../../data/settings/readSettings.ts";
import { readCard } from "../background/readCard.ts";
import { readShortcuts } from "../options/readShortcuts.ts";
import { showOrganizations } from "../popup/showOrganizations.ts";
import { showPage } from "../popup/showPage.ts";

catchErrors("welcome");
const settings = await readSettings();
const translator = await translatorFor(settings.language);
const { marks, card } = settings;

render(
  <TranslatorProvider translator={translator}>
    <Welcome
      sample={
        <SampleMention
          looks={marks}
          restMs={card.opensOn === "rest" ? card.restMs : undefined}
          readCard={() =>
            readCard({
              type: "read-card",
              forms: ["cervical-dystonia"],
              word: translator.t("welcome.sample.word"),
            })
          }
          onOrganizations={() => showOrganizations()}
        />
      }
      shortcuts={await readShortcuts()}
      onOptions={() => browser.runtime.openOptionsPage()}
    />
  </TranslatorProvider>,
  showPage(translator, settings, translator.t("welcome.title")),
);
