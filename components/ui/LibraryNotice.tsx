import { useTranslator } from "./Text.tsx";

/** One quiet line for when the bundled records stand in for the library. */
export function LibraryNotice() {
  const { t } = useTranslator();
  return (
    <p role="status" class="lens-notice">
      {t("library.bundle")}
    </p>
  );
}
