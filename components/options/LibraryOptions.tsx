import { useCallback, useState } from "preact/hooks";
import { useTranslator } from "../ui/Text.tsx";
import { useReading } from "../ui/useReading.ts";

export interface LibraryOptionsProps {
  /** Of the extension. */
  version: string;
  edition: { readonly version: number; readonly date: string };
  /** Whether the browser's storage serves the Lens, or why it does not. */
  readLibrary: () => Promise<{ origin: "library" | "bundle"; fault?: string }>;
  /** What was mended by itself, newest first. */
  readRepairs: () => Promise<readonly { at: number; count: number }[]>;
  /** Rejects where the storage cannot be repaired. */
  repairLibrary: () => Promise<void>;
}

/** So many are shown; the library remembers more. */
const MOST_REPAIRS = 5;

/** What the Lens's own data are, whether they can be stored, and a repair. */
export function LibraryOptions(props: LibraryOptionsProps) {
  const { version, edition, readLibrary, readRepairs, repairLibrary } = props;
  const { t, day } = useTranslator();
  // The reading itself may mend what it finds.
  const readAll = useCallback(async () => {
    const { origin, fault } = await readLibrary();
    return { origin, fault, repairs: await readRepairs().catch(() => []) };
  }, [readLibrary, readRepairs]);
  const [library, reader] = useReading(readAll);
  const [repair, setRepair] = useState<"options.repair.done" | "options.repair.failed">();
  const onRepair = async () => {
    setRepair(undefined);
    setRepair(
      await repairLibrary().then(
        () => "options.repair.done" as const,
        () => "options.repair.failed" as const,
      ),
    );
    reader.restart();
  };
  return (
    <div class="lens-setting lens-wide">
      <p class="lens-text">{t("options.version", { version })}</p>
      <p class="lens-text">{t("options.edition", { edition: edition.version, day: day(edition.date) })}</p>
      <p class="lens-text" role="status" data-library={library.state === "ready" ? library.value.origin : ""}>
        {library.state === "loading" && t("options.library.loading")}
        {library.state === "failed" && t("options.library.failed")}
        {library.state === "ready" &&
          (library.value.origin === "library"
            ? t("options.library.library")
            : t("options.library.bundle", { fault: library.value.fault ?? "" }))}
      </p>
      {library.state === "ready" && library.value.repairs.length > 0 && (
        <ul class="lens-text" data-repairs>
          {library.value.repairs.slice(0, MOST_REPAIRS).map(({ at, count }) => (
            <li key={at}>
              {t("options.repairs", { count, day: day(new Date(at).toISOString().slice(0, 10)) })}
            </li>
          ))}
        </ul>
      )}
      <div>
        <button
          type="button"
          class="lens-button"
          data-action="repair"
          aria-describedby="repair-note"
          onClick={onRepair}
        >
          {t("options.repair")}
        </button>
      </div>
      <p id="repair-note" class="lens-text lens-quiet">
        {t("options.repair.note")}
      </p>
      <p class="lens-text" role="status">
        {repair && t(repair)}
      </p>
    </div>
  );
}
