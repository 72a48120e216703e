import { render } from "preact";
import { Popup } from "../../components/Popup.tsx";
import { TranslatorProvider } from "../../components/Text.tsx";
import { readLibrary } from "../../data/library/readLibrary.ts";
import { createTranslator } from "../../data/locales/createTranslator.ts";
import { en } from "../../data/locales/en.ts";
import { showMention } from "../../data/protocol/showMention.ts";
import { followPage } from "./followPage.ts";
import { localDay } from "./localDay.ts";
import { preparePage } from "./preparePage.ts";
import { readerRegion } from "./readerRegion.ts";
import { readPage } from "./readPage.ts";
import { saveFile } from "./saveFile.ts";

/** Draws the Lens into this page. `onPanel` opens the panel beside the page, where there is one to open. */
export function showLens({ onPanel }: { onPanel?: (() => Promise<void>) | undefined }): void {
  const translator = createTranslator(navigator.language, en);
  render(
    <TranslatorProvider translator={translator}>
      <Popup
        readLibrary={readLibrary}
        readPage={readPage}
        followPage={followPage}
        onJump={showMention}
        onPanel={onPanel}
        reading="plain"
        today={localDay(new Date())}
        region={readerRegion(navigator.languages)}
        onCopy={(text) => navigator.clipboard.writeText(text)}
        onSave={saveFile}
      />
    </TranslatorProvider>,
    preparePage(translator),
  );
}
