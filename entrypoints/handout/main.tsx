import { Handout } from "../../components/handout/Handout.tsx";
import { catchErrors } from "../../data/errors/catchErrors.ts";
import { catalogLoaders } from "../../data/i18n/catalogLoaders.ts";
import { localDate } from "../../data/i18n/localDate.ts";
import { readerRegion } from "../../data/i18n/readerRegion.ts";
import { translatorFor } from "../../data/i18n/translatorFor.ts";
import { readLibrary } from "../../data/library/readLibrary.ts";
import { formPageUrl } from "../../data/messages/extensionPages.ts";
import { mountPage } from "../pages/mountPage.tsx";
import { openPageHere } from "../pages/openPageHere.ts";
import { readFirstSettings } from "../pages/readFirstSettings.ts";
import { useClinicContacts } from "../pages/useClinicContacts.ts";
import { useOwnData } from "../pages/useOwnData.ts";
import { readChoices, storeChoices } from "./storedChoices.ts";

catchErrors("handout");
const settings = await readFirstSettings();
const [translator, { records }, choices] = await Promise.all([
  translatorFor(settings.language, catalogLoaders),
  readLibrary(),
  readChoices(settings),
]);

/** Renders the handout with what it reads from the browser. */
function HandoutPage() {
  return (
    <Handout
      records={records}
      formId={location.hash.slice(1)}
      choices={choices}
      onChoicesChange={storeChoices}
      wording={settings.reading}
      today={localDate(new Date())}
      region={readerRegion(navigator.languages)}
      onPrint={() => print()}
      onForms={(id) => openPageHere(id ? formPageUrl(id) : "forms.html").catch(reportError)}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      own={useOwnData()}
      clinicContacts={useClinicContacts()}
    />
  );
}

mountPage(<HandoutPage />, { translator, settings, title: translator.t("handout.title") });
