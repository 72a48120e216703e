import { useRef, useState } from "preact/hooks";
import type { ErrorEntry } from "../../data/errors/errorLog.ts";
import { useTranslator } from "../ui/translation.tsx";
import { useAsync } from "../ui/useAsync.ts";

export interface ErrorOptionsProps {
  /** Resolves to the logged errors, newest first. */
  readErrors: () => Promise<readonly ErrorEntry[]>;
  clearErrors: () => Promise<void>;
  /** Copies `text` to the clipboard. Rejects when the browser does not allow it. */
  onCopy: (text: string) => Promise<void>;
}

/** Renders the error log and the buttons that copy and clear it. */
export function ErrorOptions({ readErrors, clearErrors, onCopy }: ErrorOptionsProps) {
  const { t } = useTranslator();
  const [log, logLoader] = useAsync(readErrors);
  const [result, setResult] = useState<`options.errors.${"copied" | "copyFailed" | "cleared" | "failed"}`>();
  const errors = log.status === "ready" ? log.value : [];
  const lines = errors.map(
    ({ at, place, version, message, count }) =>
      `${new Date(at).toISOString()} ${version} ${place}: ${message} (${t("options.errors.times", { count })})`,
  );
  const copy = () =>
    onCopy(lines.join("\n")).then(
      () => setResult("options.errors.copied"),
      () => setResult("options.errors.copyFailed"),
    );
  const note = useRef<HTMLParagraphElement>(null);
  const clear = () => {
    // The pressed button is about to be removed. Move the focus first, or it would be lost.
    note.current?.focus();
    return clearErrors()
      .then(
        () => setResult("options.errors.cleared"),
        () => setResult("options.errors.failed"),
      )
      .then(logLoader.refresh);
  };
  return (
    <div class="lens-setting lens-wide">
      <p ref={note} class="lens-text" tabIndex={-1}>
        {t("options.errors.note")}
      </p>
      <p class="lens-text" role="status" data-errors={log.status === "ready" ? errors.length : ""}>
        {log.status === "failed" && t("options.errors.failed")}
        {log.status === "ready" && errors.length === 0 && t("options.errors.none")}
      </p>
      {errors.length > 0 && (
        <>
          <ul class="lens-text" dir="ltr" lang="en">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <div class="lens-actions">
            <button type="button" class="lens-button" data-action="copy-errors" onClick={copy}>
              {t("options.errors.copy")}
            </button>
            <button type="button" class="lens-button" data-action="clear-errors" onClick={clear}>
              {t("options.errors.clear")}
            </button>
          </div>
        </>
      )}
      <p class="lens-text" role="status">
        {result && t(result)}
      </p>
    </div>
  );
}
