import { useRef, useState } from "preact/hooks";
import type { ImportError } from "../../data/settings/settingsFile.ts";
import { useTranslator } from "../ui/translation.tsx";

interface TransferOptionsProps {
  onExport: () => void;
  /** Stores the settings in the file's text. Resolves to the errors in the file, or to none if it was stored. */
  onImport: (text: string) => Promise<readonly ImportError[]>;
  onReset: () => void;
}

/** Number of errors of an imported file that are shown at a time. */
const MAX_SHOWN_ERRORS = 10;

/** Renders the buttons that export, import and reset the settings, with the result of the last one. */
export function TransferOptions({ onExport, onImport, onReset }: TransferOptionsProps) {
  const { t } = useTranslator();
  const [errors, setErrors] = useState<readonly ImportError[]>([]);
  const [result, setResult] = useState<"options.import.done" | "options.reset.done">();
  const [isConfirming, setIsConfirming] = useState(false);
  const resetButton = useRef<HTMLButtonElement>(null);
  const fileInput = useRef<HTMLInputElement>(null);
  const importFile = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    const found = await onImport(await file.text());
    // Without a value, the input reports a change even if the same file is chosen again after it was corrected.
    input.value = "";
    setErrors(found);
    setResult(found.length === 0 ? "options.import.done" : undefined);
  };
  const closeConfirmation = (isConfirmed: boolean) => {
    setIsConfirming(false);
    resetButton.current?.focus();
    if (!isConfirmed) return;
    onReset();
    setErrors([]);
    setResult("options.reset.done");
  };
  return (
    <div class="lens-setting lens-wide">
      <div class="lens-buttons">
        <button type="button" class="lens-button" data-action="export" onClick={onExport}>
          {t("options.export")}
        </button>
        <button
          type="button"
          class="lens-button"
          data-action="import"
          onClick={() => fileInput.current?.click()}
        >
          {t("options.import")}
        </button>
        <input
          ref={fileInput}
          type="file"
          name="import"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => importFile(currentTarget)}
        />
        <button
          ref={resetButton}
          type="button"
          class="lens-button"
          data-action="reset"
          aria-expanded={isConfirming}
          onClick={() => setIsConfirming(!isConfirming)}
        >
          {t("options.reset")}
        </button>
      </div>
      {isConfirming && <ResetConfirmation onClose={closeConfirmation} />}
      <p class="lens-text" role="status">
        {result && t(result)}
      </p>
      <ImportErrors errors={errors} />
    </div>
  );
}

/** Renders the question whether to reset. `onClose` gets the answer. */
function ResetConfirmation({ onClose }: { onClose: (isConfirmed: boolean) => void }) {
  const { t } = useTranslator();
  return (
    <div class="lens-note" data-ask="reset">
      <p class="lens-text lens-strong">{t("options.reset.ask")}</p>
      <div class="lens-buttons">
        <button type="button" class="lens-button" data-action="reset-sure" onClick={() => onClose(true)}>
          {t("options.reset.sure")}
        </button>
        <button type="button" class="lens-button" onClick={() => onClose(false)}>
          {t("options.reset.keep")}
        </button>
      </div>
    </div>
  );
}

/** Renders the first errors of an imported file with their lines. */
function ImportErrors({ errors }: { errors: readonly ImportError[] }) {
  const { t } = useTranslator();
  // The alert element is always present: screen readers announce only changes inside it.
  return (
    <div role="alert" class={errors.length > 0 ? "lens-note" : undefined}>
      {errors.length > 0 && (
        <>
          <p class="lens-text lens-strong">{t("options.import.failed")}</p>
          <ul>
            {errors.slice(0, MAX_SHOWN_ERRORS).map(({ line, reason, field }) => (
              <li key={`${line} ${field}`}>
                {t("options.import.line", {
                  line,
                  reason:
                    reason === "missing" || reason === "unknown" || reason === "not-valid"
                      ? t(`options.import.${reason}`, { field })
                      : t(`options.import.${reason}`),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
