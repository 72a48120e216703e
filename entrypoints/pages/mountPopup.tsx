import { Popup } from "../../components/popup/Popup.tsx";
import { browser } from "../../data/browser.ts";
import { catchErrors } from "../../data/errors/catchErrors.ts";
import { catalogLoaders } from "../../data/i18n/catalogLoaders.ts";
import { localDate } from "../../data/i18n/localDate.ts";
import { readerRegion } from "../../data/i18n/readerRegion.ts";
import { translatorFor } from "../../data/i18n/translatorFor.ts";
import { requestLibrary } from "../../data/library/requestLibrary.ts";
import { showMention } from "../../data/messages/tabMentions.ts";
import { readSettings } from "../../data/settings/settingsStorage.ts";
import { followPage } from "./followPage.ts";
import { mountPage } from "./mountPage.tsx";
import { readPage } from "./readPage.ts";
import { readFirstSite, SiteHeader } from "./SiteHeader.tsx";
import { saveFile } from "./saveFile.ts";

interface PopupOptions {
  place: "popup" | "sidepanel";
  /** Opens the side panel; undefined when there is none to open. */
  onPanel?: (() => Promise<void>) | undefined;
}

/** Renders the popup into this page, which is the toolbar popup or the side panel. */
export async function mountPopup({ place, onPanel }: PopupOptions): Promise<void> {
  catchErrors(place);
  const [settings, site] = await Promise.all([readSettings(), readFirstSite()]);
  const translator = await translatorFor(settings.language, catalogLoaders);
  mountPage(
    <Popup
      readLibrary={requestLibrary}
      readPage={readPage}
      followPage={followPage}
      onJump={showMention}
      onPanel={onPanel}
      onHandout={() => browser.tabs.create({ url: browser.runtime.getURL("handout.html") })}
      wording={settings.reading}
      today={localDate(new Date())}
      region={readerRegion(navigator.languages)}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onSave={(name, vcard) => saveFile(name, "text/vcard;charset=utf-8", vcard)}
      header={<SiteHeader first={site} />}
    />,
    { translator, settings },
  );
}
