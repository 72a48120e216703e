import type { Records } from "../../data/content/schema/dataset.ts";
import { ErrorNotice, LibraryNotice } from "../ui/notices.tsx";
import { useTranslator } from "../ui/translation.tsx";
import { useAsync } from "../ui/useAsync.ts";
import type { FormDetailsProps } from "./FormDetails.tsx";
import { FormList } from "./FormList.tsx";
import type { SearchedRecords } from "./useFoundEntries.ts";

interface FormsPageProps
  extends Pick<SearchedRecords, "findForms">,
    Omit<FormDetailsProps, "form" | "onPage"> {
  readLibrary: () => Promise<{ records: Records; origin: "library" | "bundle" }>;
  /** The text that the search begins with. */
  searchedText: string;
  /** The entry that the address leads to. */
  target: { readonly id: string } | undefined;
}

/** Renders the page with all forms. The element around it has the classes `lens-root lens-page`. */
export function FormsPage({ readLibrary, target, ...listProps }: FormsPageProps) {
  const { t } = useTranslator();
  const [library, loader] = useAsync(readLibrary);
  return (
    <>
      <header class="lens-header">
        <h1 class="lens-title">{t("forms.link")}</h1>
      </header>
      {library.status === "ready" && library.value.origin === "bundle" && <LibraryNotice />}
      <main class="lens-main lens-forms-page" aria-busy={library.status === "loading"} tabIndex={-1}>
        {library.status === "loading" && <p class="lens-text lens-muted">{t("forms.loading")}</p>}
        {library.status === "failed" && <ErrorNotice text={t("library.failed")} onRetry={loader.restart} />}
        {library.status === "ready" && (
          <>
            {target && !hasEntry(library.value.records, target.id) && (
              <p role="status" class="lens-note">
                {t("forms.unknown")}
              </p>
            )}
            <FormList
              forms={library.value.records.forms}
              lookAlikes={library.value.records.lookAlikes}
              target={target}
              showsRegions
              {...listProps}
            />
          </>
        )}
      </main>
      <footer class="lens-footer">{t("lens.notAdvice")}</footer>
    </>
  );
}

function hasEntry({ forms, lookAlikes }: Records, id: string): boolean {
  return [...forms, ...lookAlikes].some((record) => record.id === id);
}
