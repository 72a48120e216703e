import { Popup } from "../../components/popup/Popup.tsx";
import type { PopupTab } from "../../components/popup/popupTabs.ts";
import type { SiteReport } from "../../components/sites/SiteReport.ts";
import { browser } from "../../data/browser.ts";
import { catchErrors } from "../../data/errors/catchErrors.ts";
import { catalogLoaders } from "../../data/i18n/catalogLoaders.ts";
import { localDate } from "../../data/i18n/localDate.ts";
import { readerRegion } from "../../data/i18n/readerRegion.ts";
import { translatorFor } from "../../data/i18n/translatorFor.ts";
import { requestLibrary } from "../../data/library/requestLibrary.ts";
import { formPageUrl } from "../../data/messages/extensionPages.ts";
import { showMention } from "../../data/messages/tabMentions.ts";
import { readNews } from "../../data/news/contentNews.ts";
import type { Settings, Wording } from "../../data/settings/SettingsSchema.ts";
import { findFormIds } from "./findFormIds.ts";
import { followPage } from "./followPage.ts";
import { jumpFromPopup } from "./jumpFromPopup.ts";
import { readLastTab, storeLastTab } from "./lastTab.ts";
import { mountPage, renderPage } from "./mountPage.tsx";
import { openPageHere } from "./openPageHere.ts";
import { readFirstSettings } from "./readFirstSettings.ts";
import { readPage } from "./readPage.ts";
import { saveFile } from "./saveFile.ts";
import { startEarly } from "./startEarly.ts";
import { useClinicContacts } from "./useClinicContacts.ts";
import { useOwnData } from "./useOwnData.ts";
import { readFirstSite, useSite } from "./useSite.ts";

interface PopupOptions {
  place: "popup" | "sidepanel";
  /** Opens the side panel; undefined when there is none to open. */
  onPanel?: (() => Promise<void>) | undefined;
}

/** Renders the popup into this page, which is the toolbar popup or the side panel. */
export async function mountPopup({ place, onPanel }: PopupOptions): Promise<void> {
  catchErrors(place);
  const readPageEarly = startEarly(readPage);
  const readLibraryEarly = startEarly(requestLibrary);
  const firstState = Promise.all([readFirstSite(), readLastTab()]);
  let render = mountPage;
  const show = async (settings: Settings): Promise<void> => {
    const [site, lastTab] = await firstState;
    const translator = await translatorFor(settings.language, catalogLoaders);
    render(
      <PopupPage
        readPage={readPageEarly}
        readLibrary={readLibraryEarly}
        wording={settings.reading}
        readAloudRate={settings.readAloud.isShown ? settings.readAloud.rate : undefined}
        site={site}
        lastTab={lastTab}
        place={place}
        onPanel={onPanel}
      />,
      { translator, settings },
    );
    render = renderPage;
  };
  await show(await readFirstSettings((settings) => void show(settings).catch(reportError)));
}

interface PopupPageProps {
  readPage: typeof readPage;
  readLibrary: typeof requestLibrary;
  wording: Wording;
  /** In percent of the normal speed; undefined when reading aloud is not offered. */
  readAloudRate: number | undefined;
  /** The first state of the site; undefined when it could not be read yet. */
  site: SiteReport | undefined;
  lastTab: PopupTab | undefined;
  place: PopupOptions["place"];
  onPanel: PopupOptions["onPanel"];
}

/** Renders the popup with what it reads from the browser and what it opens. */
function PopupPage({ site, place, onPanel, ...props }: PopupPageProps) {
  const open = (path: string): void => {
    openPageHere(path, { isSidePanel: place === "sidepanel" }).catch(reportError);
  };
  const { report, error, events } = useSite(site);
  const own = useOwnData();
  const clinicContacts = useClinicContacts();
  return (
    <Popup
      {...props}
      readNews={readNews}
      own={own}
      clinicContacts={clinicContacts}
      followPage={followPage}
      onJump={place === "popup" ? jumpFromPopup : showMention}
      findForms={findFormIds}
      today={localDate(new Date())}
      region={readerRegion(navigator.languages)}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onSaveFile={saveFile}
      onSave={(name, vcard) => saveFile(name, "text/vcard;charset=utf-8", vcard)}
      site={report}
      siteError={error}
      siteEvents={events}
      links={{
        onPanel,
        onHandout: (form) => open(form ? `handout.html#${form}` : "handout.html"),
        onGlossary: (tabId) => open(`glossary.html#${tabId}`),
        onLookUp: () => open("lookup.html"),
        onSources: () => open("sources.html#news"),
        onForms: (id) => open(id ? formPageUrl(id) : "forms.html"),
        onOptions: () => browser.runtime.openOptionsPage(),
        onHelp: () => open("welcome.html"),
      }}
      onTab={storeLastTab}
    />
  );
}
