import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Records } from "../../data/content/schema/dataset.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { CauseSummary } from "../causes/CauseSummary.tsx";
import { PageMentions } from "../mentions/PageMentions.tsx";
import type { PageMention, PageReport } from "../mentions/PageReport.ts";
import { OrganizationList, type OrganizationListProps } from "../organizations/OrganizationList.tsx";
import type { Reading } from "../ui/createReader.ts";
import { Icon } from "../ui/Icon.tsx";
import { LibraryNotice } from "../ui/LibraryNotice.tsx";
import { useTranslator } from "../ui/Text.tsx";
import { useReading } from "../ui/useReading.ts";
import { PopupSection } from "./PopupSection.tsx";

/** What may have changed: what the page holds, or which page it is. */
export type PageChange = "content" | "page";

interface PopupProps extends Omit<OrganizationListProps, "organizations"> {
  readLibrary: () => Promise<{ records: Records; origin: "library" | "bundle" }>;
  readPage: () => Promise<PageReport>;
  /** Tells of each change of the page until the signal says stop. */
  followPage: (onChange: (change: PageChange) => void, signal: AbortSignal) => void;
  /** Shows a mention on the page; whether it is still there. */
  onJump: (mention: PageMention) => Promise<boolean>;
  /** Opens the same beside the page; left out where that is not possible. */
  onPanel?: (() => void) | undefined;
  /** Opens the page that makes a hand-out. */
  onHandout: () => void;
  /** Which reading of the causes comes first. */
  reading: Settings["reading"];
  /** The reader's day, `YYYY-MM-DD`. */
  today: string;
  /** Stands below the name of the Lens. */
  header?: ComponentChildren;
}

const sections = ["page", "causes", "organizations"] as const;

/**
 * The popup, and the panel beside the page: what this page mentions, the causes, the organizations. Its shell waits
 * for no reading. The element around it carries the classes `lens-root lens-page`.
 */
export function Popup(props: PopupProps) {
  const { followPage, onPanel } = props;
  const { t } = useTranslator();
  const [library, libraryReader] = useReading(props.readLibrary);
  const [page, pageReader] = useReading(props.readPage);
  const settled = library.state !== "loading" && page.state !== "loading";

  useLayoutEffect(() => {
    const stopping = new AbortController();
    followPage((change) => {
      if (change === "page") pageReader.restart();
      else pageReader.refresh();
    }, stopping.signal);
    return () => stopping.abort();
  }, [followPage, pageReader]);

  // Where there are very many mentions, each answer brings the words around some more of them.
  useLayoutEffect(() => {
    const mentions = page.state === "ready" && page.value.state === "mentions" ? page.value.mentions : [];
    if (mentions.some(({ before }) => before === undefined)) pageReader.refresh();
  }, [page, pageReader]);

  // The browser went to the anchor when the sections above it were still empty: go there again once they are full.
  const arrived = useRef(false);
  useLayoutEffect(() => {
    if (!settled || arrived.current) return;
    arrived.current = true;
    if (!location.hash) return;
    const target = document.getElementById(location.hash.slice(1));
    target?.scrollIntoView();
    target?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  }, [settled]);

  const ofLibrary = {
    reading: library,
    failed: t("library.failed"),
    onRetry: libraryReader.restart,
  };
  return (
    <>
      <header class="lens-header">
        <h1 class="lens-title">{t("lens.name")}</h1>
        {onPanel && (
          <button type="button" class="lens-band-button" onClick={onPanel}>
            <Icon name="panel" />
            {t("panel.open")}
          </button>
        )}
        {props.header}
      </header>
      <nav class="lens-nav" aria-label={t("nav.label")}>
        {sections.map((section) => (
          <a key={section} class="lens-nav-link" href={`#${section}`}>
            {t(`nav.${section}`)}
          </a>
        ))}
      </nav>
      {library.state === "ready" && library.value.origin === "bundle" && <LibraryNotice />}
      <main class="lens-main">
        <PopupSection
          id="page"
          heading={t("nav.page")}
          // The names of the forms come from the library; without it the counts are still worth showing.
          reading={library.state !== "loading" ? page : ({ state: "loading" } satisfies Reading<PageReport>)}
          loading={t("page.loading")}
          failed={t("page.failed")}
          onRetry={pageReader.restart}
        >
          {(report) => (
            <PageMentions
              report={report}
              forms={library.state === "ready" ? library.value.records.forms : noForms}
              onJump={props.onJump}
            />
          )}
        </PopupSection>
        <PopupSection id="causes" heading={t("causes.heading")} loading={t("causes.loading")} {...ofLibrary}>
          {({ records }) => (
            <CauseSummary statements={records.statements} reading={props.reading} today={props.today} />
          )}
        </PopupSection>
        <PopupSection
          id="organizations"
          heading={t("organizations.heading")}
          loading={t("organizations.loading")}
          {...ofLibrary}
        >
          {({ records }) => (
            <>
              <OrganizationList
                organizations={records.organizations}
                region={props.region}
                onCopy={props.onCopy}
                onSave={props.onSave}
              />
              <button
                type="button"
                class="lens-button lens-handout-button"
                data-action="handout"
                onClick={props.onHandout}
              >
                <Icon name="page" />
                {t("handout.link")}
              </button>
            </>
          )}
        </PopupSection>
      </main>
      <footer class="lens-footer">{t("lens.notAdvice")}</footer>
    </>
  );
}

/** One and the same: the groups are made anew for another list of forms. */
const noForms: Records["forms"] = [];
