import { useCallback, useState } from "preact/hooks";
import { useTranslator } from "../ui/translation.tsx";
import { useAsync } from "../ui/useAsync.ts";

export interface LibraryOptionsProps {
  /** Version of the extension. */
  version: string;
  /** Version of the bundled records. */
  contentVersion: { readonly hash: string; readonly date: string };
  /** Resolves to where records are read from, and why if that is not the library. Repairs the library if needed. */
  readLibrary: () => Promise<{ origin: "library" | "bundle"; reason?: string }>;
  /** Resolves to the logged repairs, newest first. */
  readRepairs: () => Promise<readonly { at: number; count: number }[]>;
  /** Rejects when the library cannot be repaired. */
  repairLibrary: () => Promise<void>;
}

/** Number of repairs that are shown; the log contains more. */
const MAX_SHOWN_REPAIRS = 5;

/** Renders the versions, the state of the library, and a button that repairs it. */
export function LibraryOptions(props: LibraryOptionsProps) {
  const { version, contentVersion, readLibrary, readRepairs, repairLibrary } = props;
  const { t, day } = useTranslator();
  // Read the log after the library: reading the library may repair it, which adds a log entry.
  const readAll = useCallback(async () => {
    const { origin, reason } = await readLibrary();
    return { origin, reason, repairs: await readRepairs().catch(() => []) };
  }, [readLibrary, readRepairs]);
  const [library, libraryLoader] = useAsync(readAll);
  const [result, setResult] = useState<"options.repair.done" | "options.repair.failed">();
  const onRepair = async () => {
    setResult(undefined);
    setResult(
      await repairLibrary().then(
        () => "options.repair.done" as const,
        () => "options.repair.failed" as const,
      ),
    );
    libraryLoader.restart();
  };
  return (
    <div class="lens-setting lens-wide">
      <p class="lens-text">{t("options.version", { version })}</p>
      <p class="lens-text">
        {t("options.contentVersion", { version: contentVersion.hash, day: day(contentVersion.date) })}
      </p>
      <p
        class="lens-text"
        role="status"
        data-library={library.status === "ready" ? library.value.origin : ""}
      >
        {library.status === "loading" && t("options.library.loading")}
        {library.status === "failed" && t("options.library.failed")}
        {library.status === "ready" &&
          (library.value.origin === "library"
            ? t("options.library.library")
            : t("options.library.bundle", { reason: library.value.reason ?? "" }))}
      </p>
      {library.status === "ready" && library.value.repairs.length > 0 && (
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
      <p id="repair-note" class="lens-text lens-muted">
        {t("options.repair.note")}
      </p>
      <p class="lens-text" role="status">
        {result && t(result)}
      </p>
    </div>
  );
}
