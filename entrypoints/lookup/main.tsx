import { LookUp } from "../../components/lookup/LookUp.tsx";
import { catchErrors } from "../../data/errors/catchErrors.ts";
import { catalogLoaders } from "../../data/i18n/catalogLoaders.ts";
import { localDate } from "../../data/i18n/localDate.ts";
import { readerRegion } from "../../data/i18n/readerRegion.ts";
import { translatorFor } from "../../data/i18n/translatorFor.ts";
import { formPageUrl, takeSelection } from "../../data/messages/extensionPages.ts";
import { readCardView } from "../../data/views/readCardView.ts";
import { keepLinksInWindow } from "../pages/keepLinksInWindow.ts";
import { followLook, renderPage } from "../pages/mountPage.tsx";
import { openPageHere } from "../pages/openPageHere.ts";
import { readFirstSettings } from "../pages/readFirstSettings.ts";
import { findForms } from "./findForms.ts";
import { findInText } from "./findInText.ts";

catchErrors("lookup");
const settings = await readFirstSettings();
const translator = await translatorFor(settings.language, catalogLoaders);
const options = {
  wording: settings.reading,
  today: localDate(new Date()),
  region: readerRegion(navigator.languages),
};

await keepLinksInWindow();

/** Shows what the words of the address's fragment mean. */
async function show(): Promise<void> {
  const { hash } = location;
  const selection = await takeSelection(hash);
  const found = await findForms(selection, options, translator);
  // Another look-up has followed meanwhile.
  if (hash !== location.hash) return;
  const page = (
    <LookUp
      key={hash}
      selection={selection}
      found={found}
      findForms={(text) => findForms(text, options, translator)}
      findInText={findInText}
      marks={settings.marks}
      readCardView={({ forms, definition }, word) =>
        readCardView(
          { type: "read-card", forms: [...forms], word, ...(definition && { definition }) },
          options,
          translator,
        )
      }
      onSection={(section) => openPageHere(`popup.html#${section}`)}
      onForm={(id) => openPageHere(formPageUrl(id))}
    />
  );
  renderPage(page, { translator, settings, title: translator.t("menu.title") });
}

addEventListener("hashchange", () => show().catch(reportError));
await show();
followLook();
