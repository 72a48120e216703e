import { useRef, useState } from "preact/hooks";
import type { ImportFault } from "../../data/settings/importSettings.ts";
import { useTranslator } from "../ui/Text.tsx";

interface TransferOptionsProps {
  onExport: () => void;
  /** What is wrong in the file; nothing when it is in use. */
  onImport: (text: string) => Promise<readonly ImportFault[]>;
  onReset: () => void;
}

/** So many faults of a file are told; the rest shows when these are mended. */
const MOST_FAULTS = 10;

/** Settings out to a file, in from one, and back to what they were at first. */
export function TransferOptions({ onExport, onImport, onReset }: TransferOptionsProps) {
  const { t } = useTranslator();
  const [faults, setFaults] = useState<readonly ImportFault[]>([]);
  const [done, setDone] = useState<"options.import.done" | "options.reset.done">();
  const [asks, setAsks] = useState(false);
  const reset = useRef<HTMLButtonElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const open = async (input: HTMLInputElement) => {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    const found = await onImport(await chosen.text());
    // The same file may be chosen again after it was mended.
    input.value = "";
    setFaults(found);
    setDone(found.length === 0 ? "options.import.done" : undefined);
  };
  const answer = (sure: boolean) => {
    setAsks(false);
    reset.current?.focus();
    if (!sure) return;
    onReset();
    setFaults([]);
    setDone("options.reset.done");
  };
  return (
    <div class="lens-setting lens-wide">
      <div class="lens-buttons">
        <button type="button" class="lens-button" data-action="export" onClick={onExport}>
          {t("options.export")}
        </button>
        <button type="button" class="lens-button" data-action="import" onClick={() => file.current?.click()}>
          {t("options.import")}
        </button>
        <input
          ref={file}
          type="file"
          name="import"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => open(currentTarget)}
        />
        <button
          ref={reset}
          type="button"
          class="lens-button"
          data-action="reset"
          aria-expanded={asks}
          onClick={() => setAsks(!asks)}
        >
          {t("options.reset")}
        </button>
      </div>
      {asks && (
        <div class="lens-note" data-ask="reset">
          <p class="lens-text lens-strong">{t("options.reset.ask")}</p>
          <div class="lens-buttons">
            <button type="button" class="lens-button" data-action="reset-sure" onClick={() => answer(true)}>
              {t("options.reset.sure")}
            </button>
            <button type="button" class="lens-button" onClick={() => answer(false)}>
              {t("options.reset.keep")}
            </button>
          </div>
        </div>
      )}
      <p class="lens-text" role="status">
        {done && t(done)}
      </p>
      <div role="alert" class={faults.length > 0 ? "lens-note" : undefined} data-faults>
        {faults.length > 0 && (
          <>
            <p class="lens-text lens-strong">{t("options.import.failed")}</p>
            <ul>
              {faults.slice(0, MOST_FAULTS).map(({ line, reason, field }) => (
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
    </div>
  );
}
