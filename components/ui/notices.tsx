import { useTranslator } from "./translation.tsx";

/** Renders an error message and a button to try again. */
export function ErrorNotice(props: { text: string; onRetry: () => void }) {
  const { t } = useTranslator();
  return (
    <div role="alert" class="lens-note">
      <p class="lens-text lens-strong">{props.text}</p>
      <button type="button" class="lens-button" onClick={props.onRetry}>
        {t("error.retry")}
      </button>
    </div>
  );
}

/** Renders a line that says that the bundled records are shown because the library cannot be read. */
export function LibraryNotice() {
  const { t } = useTranslator();
  return (
    <p role="status" class="lens-notice">
      {t("library.bundle")}
    </p>
  );
}
