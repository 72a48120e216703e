import { render } from "preact";
import { Popup } from "../../components/Popup.tsx";
import { TranslatorProvider } from "../../components/Text.tsx";
import { readLibrary } from "../../data/library/readLibrary.ts";
import { translatorFor } from "../../data/locales/translatorFor.ts";
import { showMention } from "../../data/protocol/showMention.ts";
import { readSettings } from "../../data/settings/readSettings.ts";
import { followPage } from "./followPage.ts";
import { localDay } from "./localDay.ts";
import { readerRegion } from "./readerRegion.ts";
import { readPage } from "./readPage.ts";
import { SiteHeader } from "./SiteHeader.tsx";
import { saveFile } from "./saveFile.ts";
import { showPage } from "./showPage.ts";

/** Draws the Lens into this page. `onPanel` opens the panel beside the page, where there is one to open. */
export async function showLens({ onPanel }: { onPanel?: (() => Promise<void>) | undefined }): Promise<void> {
  const settings = await readSettings();
  const translator = await translatorFor(settings.language);
  render(
    <TranslatorProvider translator={translator}>
      <Popup
        readLibrary={readLibrary}
        readPage={readPage}
        followPage={followPage}
        onJump={showMention}
        onPanel={onPanel}
        reading={settings.reading}
        today={localDay(new Date())}
        region={readerRegion(navigator.languages)}
        onCopy={(text) => navigator.clipboard.writeText(text)}
        onSave={saveFile}
        header={<SiteHeader />}
      />
    </TranslatorProvider>,
    showPage(translator, settings),
  );
}
