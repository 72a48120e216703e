import { useState } from "preact/hooks";
import type { ErrorEntry } from "../../data/errors/errorLog.ts";
import { useTranslator } from "../ui/Text.tsx";
import { useReading } from "../ui/useReading.ts";

export interface ErrorOptionsProps {
  /** Newest first. */
  readErrors: () => Promise<readonly ErrorEntry[]>;
  clearErrors: () => Promise<void>;
  /** Rejects where the browser lets nothing be copied. */
  onCopy: (text: string) => Promise<void>;
}

/** The errors that the Lens has noted, to copy and to delete. */
export function ErrorOptions({ readErrors, clearErrors, onCopy }: ErrorOptionsProps) {
  const { t } = useTranslator();
  const [reading, reader] = useReading(readErrors);
  const [done, setDone] = useState<`options.errors.${"copied" | "copyFailed" | "cleared" | "failed"}`>();
  const errors = reading.state === "ready" ? reading.value : [];
  const lines = errors.map(
    ({ at, place, version, message, count }) =>
      `${new Date(at).toISOString()} ${version} ${place}: ${message} (${t("options.errors.times", { count })})`,
  );
  const copy = () =>
    onCopy(lines.join("\n")).then(
      () => setDone("options.errors.copied"),
      () => setDone("options.errors.copyFailed"),
    );
  const clear = () =>
    clearErrors()
      .then(
        () => setDone("options.errors.cleared"),
        () => setDone("options.errors.failed"),
      )
      .then(reader.refresh);
  return (
    <div class="lens-setting lens-wide">
      <p class="lens-text">{t("options.errors.note")}</p>
      <p class="lens-text" role="status" data-errors={reading.state === "ready" ? errors.length : ""}>
        {reading.state === "failed" && t("options.errors.failed")}
        {reading.state === "ready" && errors.length === 0 && t("options.errors.none")}
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
        {done && t(done)}
      </p>
    </div>
  );
}
