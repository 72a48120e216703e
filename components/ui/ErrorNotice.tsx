import { useTranslator } from "./Text.tsx";

/** What could not be done, and a button that tries it again. */
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
