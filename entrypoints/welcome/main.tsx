import { render } from "preact";
import { SampleMention } from "../../components/welcome/SampleMention.tsx";
import { TranslatorProvider } from "../../components/ui/Text.tsx";
import { Welcome } from "../../components/welcome/Welcome.tsx";
import { browser } from "../../data/browser.ts";
import { catchErrors } from "../../data/errors/catchErrors.ts";
import { translatorFor } from "../../data/i18n/translatorFor.ts";
import { readSettings } from "../../data/settings/readSettings.ts";
import { readCard } from "../../data/views/readCardView.ts";
import { readShortcuts } from "../pages/readShortcuts.ts";
import { showOrganizations } from "../pages/showOrganizations.ts";
import { showPage } from "../pages/preparePage.ts";

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
