import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Records } from "../../data/content/schema/dataset.ts";
import type { Wording } from "../../data/settings/SettingsSchema.ts";
import { CauseSummary } from "../causes/CauseSummary.tsx";
import { PageMentions } from "../mentions/PageMentions.tsx";
import type { PageMention, PageReport } from "../mentions/PageReport.ts";
import { OrganizationList, type OrganizationListProps } from "../organizations/OrganizationList.tsx";
import { Icon } from "../ui/Icon.tsx";
import { LibraryNotice } from "../ui/notices.tsx";
import { useTranslator } from "../ui/translation.tsx";
import { type AsyncState, useAsync } from "../ui/useAsync.ts";
import { PopupSection } from "./PopupSection.tsx";

/** What may have changed in the active tab: the content of its page, or which page it shows. */
export type PageChange = "content" | "page";

interface PopupProps extends Omit<OrganizationListProps, "organizations"> {
  readLibrary: () => Promise<{ records: Records; origin: "library" | "bundle" }>;
  readPage: () => Promise<PageReport>;
  /** Calls `onChange` for each change of the page until `signal` is aborted. */
  followPage: (onChange: (change: PageChange) => void, signal: AbortSignal) => void;
  /** Scrolls the page to a mention. Resolves to whether the page still contains it. */
  onJump: (mention: PageMention) => Promise<boolean>;
  /** Opens the side panel; undefined when the browser has none. */
  onPanel?: (() => void) | undefined;
  /** The wording of the causes that is selected first. */
  wording: Wording;
  /** The content below the title: the site switch. */
  header?: ComponentChildren;
}

const sections = ["page", "causes", "organizations"] as const;

/**
 * Renders the popup and the side panel: the mentions on the page, the causes, the organizations. Header and headings are
 * rendered before anything has loaded. The element around it has the classes `lens-root lens-page`.
 */
export function Popup(props: PopupProps) {
  const { t } = useTranslator();
  const [library, libraryLoader] = useAsync(props.readLibrary);
  const [page, retryPage] = useActivePage(props);
  useScrollToFragment(library.status !== "loading" && page.status !== "loading");

  const libraryContent = {
    content: library,
    failedText: t("library.failed"),
    onRetry: libraryLoader.restart,
  };
  return (
    <>
      <PopupHeader onPanel={props.onPanel}>{props.header}</PopupHeader>
      {library.status === "ready" && library.value.origin === "bundle" && <LibraryNotice />}
      <main class="lens-main">
        <PopupSection
          id="page"
          heading={t("nav.page")}
          // The form names come from the library, so wait for it. If it fails, show the mentions without the names.
          content={library.status === "loading" ? library : page}
          loadingText={t("page.loading")}
          failedText={t("page.failed")}
          onRetry={retryPage}
        >
          {(report) => (
            <PageMentions
              report={report}
              forms={library.status === "ready" ? library.value.records.forms : noForms}
              onJump={props.onJump}
            />
          )}
        </PopupSection>
        <PopupSection
          id="causes"
          heading={t("causes.heading")}
          loadingText={t("causes.loading")}
          {...libraryContent}
        >
          {({ records }) => (
            <CauseSummary statements={records.statements} wording={props.wording} today={props.today} />
          )}
        </PopupSection>
        <PopupSection
          id="organizations"
          heading={t("organizations.heading")}
          loadingText={t("organizations.loading")}
          {...libraryContent}
        >
          {({ records }) => (
            <OrganizationList
              organizations={records.organizations}
              region={props.region}
              today={props.today}
              onHandout={props.onHandout}
              onCopy={props.onCopy}
              onSave={props.onSave}
            />
          )}
        </PopupSection>
      </main>
      <footer class="lens-footer">{t("lens.notAdvice")}</footer>
    </>
  );
}

/** A constant: a new array would make `MentionList` group the mentions again at each render. */
const noForms: Records["forms"] = [];

/** Renders the title, the button that opens the side panel, `children`, and the links to the sections. */
function PopupHeader(props: { onPanel: PopupProps["onPanel"]; children: ComponentChildren }) {
  const { t } = useTranslator();
  return (
    <>
      <header class="lens-header">
        <h1 class="lens-title">{t("lens.name")}</h1>
        {props.onPanel && (
          <button type="button" class="lens-header-button" onClick={props.onPanel}>
            <Icon name="panel" />
            {t("panel.open")}
          </button>
        )}
        {props.children}
      </header>
      <nav class="lens-nav" aria-label={t("nav.label")}>
        {sections.map((section) => (
          <a key={section} class="lens-nav-link" href={`#${section}`}>
            {t(`nav.${section}`)}
          </a>
        ))}
      </nav>
    </>
  );
}

/** Returns the report on the page in the active tab, which follows the page's changes, and a function that retries. */
function useActivePage({
  readPage,
  followPage,
}: Pick<PopupProps, "readPage" | "followPage">): [AsyncState<PageReport>, () => void] {
  const [page, pageLoader] = useAsync(readPage);

  useLayoutEffect(() => {
    const stopping = new AbortController();
    followPage((change) => {
      if (change === "page") pageLoader.restart();
      else pageLoader.refresh();
    }, stopping.signal);
    return () => stopping.abort();
  }, [followPage, pageLoader]);

  // A page with very many mentions reports the words around only some of them. Request the report again while each one
  // has more of them: a compromised page may never report them.
  const missingBefore = useRef(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    if (page.status !== "ready") return;
    const mentions = page.value.state === "mentions" ? page.value.mentions : [];
    const missing = mentions.filter(({ before }) => before === undefined).length;
    if (missing > 0 && missing < missingBefore.current) pageLoader.refresh();
    missingBefore.current = missing || Number.POSITIVE_INFINITY;
  }, [page, pageLoader]);

  return [page, pageLoader.restart];
}

/**
 * Scrolls to the section that the URL's fragment names, once all sections are loaded. The browser scrolled to it when
 * the page loaded, while the sections above it were still empty.
 */
function useScrollToFragment(isLoaded: boolean): void {
  const hasScrolled = useRef(false);
  useLayoutEffect(() => {
    if (!isLoaded || hasScrolled.current) return;
    hasScrolled.current = true;
    if (!location.hash) return;
    const target = document.getElementById(location.hash.slice(1));
    target?.scrollIntoView();
    target?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  }, [isLoaded]);
}
