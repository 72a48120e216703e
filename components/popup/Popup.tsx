import type { FormId } from "../../data/content/forms/forms.ts";
import type { Records } from "../../data/content/schema/dataset.ts";
import type { JumpResult } from "../../data/messages/FrameMethods.ts";
import type { ContentNews } from "../../data/news/contentNews.ts";
import type { OwnContact } from "../../data/own/OwnData.ts";
import type { Wording } from "../../data/settings/SettingsSchema.ts";
import { CauseQuestions } from "../causes/CauseQuestions.tsx";
import { FormList } from "../forms/FormList.tsx";
import { mostMentioned } from "../mentions/groupMentions.ts";
import { PageMentions } from "../mentions/PageMentions.tsx";
import type { PageMention, PageReport } from "../mentions/PageReport.ts";
import type { OrganizationListProps } from "../organizations/OrganizationList.tsx";
import type { OwnDataProps } from "../own/OwnDataProps.ts";
import { SiteNotice } from "../sites/SiteNotice.tsx";
import type { SiteError, SiteEvents, SiteReport } from "../sites/SiteReport.ts";
import { LibraryNotice } from "../ui/notices.tsx";
import { TabList } from "../ui/Tabs.tsx";
import { useTranslator } from "../ui/translation.tsx";
import { useAsync } from "../ui/useAsync.ts";
import { hasNotLooked } from "./hasNotLooked.ts";
import { OrganizationsPanel } from "./OrganizationsPanel.tsx";
import { PopupHeader, type PopupLinks } from "./PopupHeader.tsx";
import { PopupPanel } from "./PopupPanel.tsx";
import { type PopupTab, popupTabs } from "./popupTabs.ts";
import { SourcesButton } from "./SourcesButton.tsx";
import { type PageChange, useActivePage } from "./useActivePage.ts";
import { useSelectedTab } from "./useSelectedTab.ts";

interface PopupProps extends Omit<OrganizationListProps, "organizations" | "onHandout" | "ownTexts" | "own"> {
  /** The reader's own data. */
  own: OwnDataProps;
  /** The contacts that the clinic's policy sets. */
  clinicContacts?: readonly OwnContact[];
  readLibrary: () => Promise<{ records: Records; origin: "library" | "bundle" }>;
  readPage: () => Promise<PageReport>;
  /** Resolves to the latest changes of the content; undefined when it has not changed since the installation. */
  readNews: () => Promise<ContentNews | undefined>;
  /** Calls `onChange` for each change of the page until `signal` is aborted. */
  followPage: (onChange: (change: PageChange) => void, signal: AbortSignal) => void;
  /** Scrolls the page to a mention. */
  onJump: (mention: PageMention) => Promise<JumpResult>;
  /** Saves `text` as a file with that name and media type. */
  onSaveFile: (name: string, type: string, text: string) => void;
  /** Resolves to the forms that the matcher finds in a text. */
  findForms: (text: string) => Promise<readonly FormId[]>;
  /** The wording of the causes that is selected first. */
  wording: Wording;
  /** The speed of reading aloud in percent of the normal one; undefined when it is not offered. */
  readAloudRate?: number | undefined;
  /** The state of the site in the active tab; undefined while it is unknown. */
  site: SiteReport | undefined;
  /** Why the last action on the site failed. */
  siteError: SiteError | undefined;
  siteEvents: SiteEvents;
  /** The pages and windows that the menu opens. */
  links: Omit<PopupLinks, "onHandout"> & {
    /** Opens the handout about the form that the page mentions most; undefined when there is none. */
    onHandout: (form: string | undefined) => void;
    /** Opens the glossary of the page in a tab. */
    onGlossary: (tabId: number) => void;
    /** Opens the page with the sources and what is new in the content. */
    onSources: () => void;
  };
  /** The tab that the reader chose last, if any. */
  lastTab: PopupTab | undefined;
  /** Called with each tab that the reader chooses. */
  onTab: (tab: PopupTab) => void;
}

/**
 * Renders the popup and the side panel: a header, and tabs for the mentions on the page, the causes, the organizations and
 * all forms. Header and tabs are rendered before anything has loaded. The element around it has the classes
 * `lens-root lens-page`.
 */
export function Popup(props: PopupProps) {
  const { site, siteEvents, links, own } = props;
  const { t } = useTranslator();
  const [library, libraryLoader] = useAsync(props.readLibrary);
  const [page, retryPage] = useActivePage(props);
  const [selected, select] = useSelectedTab(props, page);

  const mentions = page.status === "ready" && page.value.state === "mentions" ? page.value.mentions : [];
  const pageForm = mostMentioned(mentions);
  const openHandout = () => links.onHandout(pageForm);
  const libraryPanel = {
    selected,
    content: library,
    failedText: t("library.failed"),
    onRetry: libraryLoader.restart,
  };
  return (
    <>
      <PopupHeader
        site={site}
        siteError={props.siteError}
        siteEvents={siteEvents}
        links={{ ...links, onHandout: openHandout }}
      >
        <TabList
          label={t("nav.label")}
          tabs={popupTabs.map((id) => ({ id, label: t(`nav.${id}`) }))}
          selected={selected}
          onSelect={select}
        />
      </PopupHeader>
      {library.status === "ready" && library.value.origin === "bundle" && <LibraryNotice />}
      <main class="lens-main">
        <PopupPanel
          id="page"
          selected={selected}
          // The form names come from the library, so wait for it. If it fails, show the mentions without the names.
          content={library.status === "loading" ? library : page}
          loadingText={t("page.loading")}
          failedText={t("page.failed")}
          onRetry={retryPage}
        >
          {(report) =>
            site && hasNotLooked(report, site) ? (
              <SiteNotice report={site} {...siteEvents} />
            ) : (
              <>
                <h2 class="lens-unseen">{t("nav.page")}</h2>
                <PageMentions
                  report={report}
                  forms={library.status === "ready" ? library.value.records.forms : noForms}
                  myForm={myFormOf(own)}
                  today={props.today}
                  onJump={props.onJump}
                  onLookUp={links.onLookUp}
                  onGlossary={links.onGlossary}
                  onSave={props.onSaveFile}
                  onCopy={props.onCopy}
                />
              </>
            )
          }
        </PopupPanel>
        <PopupPanel id="causes" loadingText={t("causes.loading")} {...libraryPanel}>
          {({ records }) => (
            <CauseQuestions
              statements={records.statements}
              forms={records.forms}
              pageForm={pageForm}
              wording={props.wording}
              today={props.today}
              readAloudRate={props.readAloudRate}
            />
          )}
        </PopupPanel>
        <PopupPanel id="organizations" loadingText={t("organizations.loading")} {...libraryPanel}>
          {({ records }) => (
            <OrganizationsPanel
              organizations={records.organizations}
              region={props.region}
              today={props.today}
              onHandout={openHandout}
              onCopy={props.onCopy}
              onSave={props.onSave}
              own={own}
              clinicContacts={props.clinicContacts}
            />
          )}
        </PopupPanel>
        <PopupPanel id="forms" loadingText={t("forms.loading")} {...libraryPanel}>
          {({ records }) => (
            <FormList
              forms={records.forms}
              lookAlikes={records.lookAlikes}
              findForms={props.findForms}
              wording={props.wording}
              today={props.today}
              readAloudRate={props.readAloudRate}
              onCopy={props.onCopy}
              onHandout={links.onHandout}
              onPage={links.onForms}
            />
          )}
        </PopupPanel>
      </main>
      <footer class="lens-footer">
        <SourcesButton readNews={props.readNews} onOpen={links.onSources} />
        <p>{t("lens.notAdvice")}</p>
      </footer>
    </>
  );
}

function myFormOf({ answer }: OwnDataProps): FormId | undefined {
  return answer?.status === "ready" ? answer.data.myForm?.form : undefined;
}

/** A constant: a new array would make `MentionList` group the mentions again at each render. */
const noForms: Records["forms"] = [];
