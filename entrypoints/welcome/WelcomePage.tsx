import type { Shortcut } from "../../components/options/Shortcuts.tsx";
import { SampleMention } from "../../components/welcome/SampleMention.tsx";
import { Welcome } from "../../components/welcome/Welcome.tsx";
import { browser } from "../../data/browser.ts";
import type { Translator } from "../../data/i18n/createTranslator.ts";
import { localDate } from "../../data/i18n/localDate.ts";
import { readerRegion } from "../../data/i18n/readerRegion.ts";
import { formPageUrl } from "../../data/messages/extensionPages.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { readCardView } from "../../data/views/readCardView.ts";
import { openPageHere } from "../pages/openPageHere.ts";
import { useSettings } from "../pages/useSettings.ts";

interface WelcomePageProps {
  /** The stored settings, and the translator for their language. */
  settings: Settings;
  translator: Translator;
  shortcuts: readonly Shortcut[];
}

/** Renders the welcome page, and again whenever the stored settings change. */
export function WelcomePage({ settings: first, translator, shortcuts }: WelcomePageProps) {
  const { settings, saved, change } = useSettings(first);
  const { marks, card } = settings;
  const word = translator.t("welcome.sample.word");
  return (
    <Welcome
      sample={
        <SampleMention
          marks={marks}
          restMs={card.opensOn === "rest" ? card.restMs : undefined}
          readCardView={() =>
            readCardView(
              { type: "read-card", forms: ["cervical-dystonia"], word },
              {
                wording: settings.reading,
                today: localDate(new Date()),
                region: readerRegion(navigator.languages),
              },
              translator,
            )
          }
          onSection={(section) => openPageHere(`popup.html#${section}`)}
          onForm={(id) => openPageHere(formPageUrl(id))}
        />
      }
      setUp={{ settings, onStore: change, shortcuts, hasFailed: saved === "failed" }}
      onForms={() => openPageHere("forms.html")}
      onOptions={() => browser.runtime.openOptionsPage()}
    />
  );
}
