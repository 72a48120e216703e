import { useCallback, useState } from "preact/hooks";
import { useTranslator } from "../ui/Text.tsx";
import { useReading } from "../ui/useReading.ts";

export interface LibraryOptionsProps {
  /** Of the extension. */
  version: string;
  contentVersion: { readonly hash: string; readonly date: string };
  /** Resolves to where the records come from, and why not from the library if so. */
  readLibrary: () => Promise<{ origin: "library" | "bundle"; reason?: string }>;
  /** The logged repairs, newest first. */
  readRepairs: () => Promise<readonly { at: number; count: number }[]>;
  /** Rejects where the storage cannot be repaired. */
  repairLibrary: () => Promise<void>;
}

/** How many repairs are shown; the log keeps more. */
const MAX_SHOWN_REPAIRS = 5;

/** The versions of the extension and its records, the state of the library, and a button that repairs it. */
export function LibraryOptions(props: LibraryOptionsProps) {
  const { version, contentVersion, readLibrary, readRepairs, repairLibrary } = props;
  const { t, day } = useTranslator();
  // Reading may itself repair the library and log that: read the log afterwards.
  const readAll = useCallback(async () => {
    const { origin, reason } = await readLibrary();
    return { origin, reason, repairs: await readRepairs().catch(() => []) };
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
      <p class="lens-text">
        {t("options.contentVersion", { version: contentVersion.hash, day: day(contentVersion.date) })}
      </p>
      <p class="lens-text" role="status" data-library={library.state === "ready" ? library.value.origin : ""}>
        {library.state === "loading" && t("options.library.loading")}
        {library.state === "failed" && t("options.library.failed")}
        {library.state === "ready" &&
          (library.value.origin === "library"
            ? t("options.library.library")
            : t("options.library.bundle", { reason: library.value.reason ?? "" }))}
      </p>
      {library.state === "ready" && library.value.repairs.length > 0 && (
        <ul class="lens-text" data-repairs>
          {library.value.repairs.slice(0, MAX_SHOWN_REPAIRS).map(({ at, count }) => (
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
