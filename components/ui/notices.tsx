import { useLayoutEffect, useRef } from "preact/hooks";
import { useTranslator } from "./translation.tsx";

/** Renders an error message and a button to try again. It must stand in a tab panel or in a `main` that can be focused. */
export function ErrorNotice(props: { text: string; onRetry: () => void }) {
  const { t } = useTranslator();
  const root = useRef<HTMLDivElement>(null);
  // The pressed button disappears. Keep the focus in the panel.
  useLayoutEffect(() => {
    const { current } = root;
    return () => {
      if (current?.contains(document.activeElement))
        current.closest<HTMLElement>("[role=tabpanel], main[tabindex]")?.focus();
    };
  }, []);
  return (
    <div ref={root} role="alert" class="lens-note">
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
