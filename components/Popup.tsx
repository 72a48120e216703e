import { useLayoutEffect, useRef } from "preact/hooks";
import type { Records } from "../data/schema/dataset.ts";
import { CauseSummary } from "./CauseSummary.tsx";
import { LibraryNotice } from "./LibraryNotice.tsx";
import { OrganizationList } from "./OrganizationList.tsx";
import { PageMentions } from "./PageMentions.tsx";
import type { PageReport } from "./PageReport.ts";
import { PopupSection } from "./PopupSection.tsx";
import { useTranslator } from "./Text.tsx";
import { type Reading, useReading } from "./useReading.ts";

interface PopupProps {
  readLibrary: () => Promise<{ records: Records; origin: "library" | "bundle" }>;
  readPage: () => Promise<PageReport>;
  /** Puts the text on the clipboard; rejects where that is not possible. */
  onCopy: (text: string) => Promise<void>;
}

const sections = ["page", "causes", "organizations"] as const;

/**
 * The popup: what this page mentions, the causes, the organizations. Its shell does not wait for either reading.
 * The element around it carries the classes `lens-root lens-page`.
 */
export function Popup({ readLibrary, readPage, onCopy }: PopupProps) {
  const { t } = useTranslator();
  const [library, rereadLibrary] = useReading(readLibrary);
  const [page, rereadPage] = useReading(readPage);
  const settled = library.state !== "loading" && page.state !== "loading";

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
    onRetry: rereadLibrary,
  };
  return (
    <>
      <header class="lens-header">
        <h1 class="lens-title">{t("lens.name")}</h1>
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
          reading={settled ? page : ({ state: "loading" } satisfies Reading<PageReport>)}
          loading={t("page.loading")}
          failed={t("page.failed")}
          onRetry={rereadPage}
        >
          {(report) => (
            <PageMentions
              report={report}
              forms={library.state === "ready" ? library.value.records.forms : []}
            />
          )}
        </PopupSection>
        <PopupSection id="causes" heading={t("causes.heading")} loading={t("causes.loading")} {...ofLibrary}>
          {({ records }) => <CauseSummary statements={records.statements} />}
        </PopupSection>
        <PopupSection
          id="organizations"
          heading={t("organizations.heading")}
          loading={t("organizations.loading")}
          {...ofLibrary}
        >
          {({ records }) => <OrganizationList organizations={records.organizations} onCopy={onCopy} />}
        </PopupSection>
      </main>
      <footer class="lens-footer">{t("lens.notAdvice")}</footer>
    </>
  );
}
