import { render } from "preact";
import { Popup } from "../../components/popup/Popup.tsx";
import { TranslatorProvider } from "../../components/ui/Text.tsx";
import { browser } from "../../data/browser.ts";
import { catchErrors } from "../../data/errors/catchErrors.ts";
import { catalogLoaders } from "../../data/i18n/catalogLoaders.ts";
import { translatorFor } from "../../data/i18n/translatorFor.ts";
import { requestLibrary } from "../../data/library/requestLibrary.ts";
import { showMention } from "../../data/messages/tabMentions.ts";
import { SETTINGS_KEY } from "../../data/settings/settingsKey.ts";
import { storedSettings } from "../../data/settings/storedSettings.ts";
import { followPage } from "./followPage.ts";
import { localDay } from "./localDay.ts";
import { preparePage } from "./preparePage.ts";
import { readerRegion } from "./readerRegion.ts";
import { readPage } from "./readPage.ts";
import { readKnownSite, SiteHeader } from "./SiteHeader.tsx";
import { saveFile } from "./saveFile.ts";
import { showHandout } from "./showHandout.ts";

interface LensOptions {
  place: "popup" | "sidepanel";
  /** Opens the panel beside the page, where there is one to open. */
  onPanel?: (() => Promise<void>) | undefined;
}

/** Draws the Lens into this page. */
export async function mountPopup({ place, onPanel }: LensOptions): Promise<void> {
  catchErrors(place);
  const [stored, site] = await Promise.all([browser.storage.local.get(SETTINGS_KEY), readKnownSite()]);
  const settings = storedSettings(stored[SETTINGS_KEY]);
  const translator = await translatorFor(settings.language, catalogLoaders);
  render(
    <TranslatorProvider translator={translator}>
      <Popup
        readLibrary={requestLibrary}
        readPage={readPage}
        followPage={followPage}
        onJump={showMention}
        onPanel={onPanel}
        onHandout={showHandout}
        reading={settings.reading}
        today={localDay(new Date())}
        region={readerRegion(navigator.languages)}
        onCopy={(text) => navigator.clipboard.writeText(text)}
        onSave={(name, vcard) => saveFile(name, "text/vcard;charset=utf-8", vcard)}
        header={<SiteHeader first={site} />}
      />
    </TranslatorProvider>,
    preparePage(translator, settings),
  );
}
