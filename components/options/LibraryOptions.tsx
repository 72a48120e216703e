import { useState } from "preact/hooks";
import { useTranslator } from "../Text.tsx";
import { useReading } from "../useReading.ts";

export interface LibraryOptionsProps {
  /** Of the extension. */
  version: string;
  edition: { readonly version: number; readonly date: string };
  /** Whether the browser's storage serves the Lens, or why it does not. */
  readLibrary: () => Promise<{ origin: "library" | "bundle"; fault?: string }>;
  /** Rejects where the storage cannot be repaired. */
  repairLibrary: () => Promise<void>;
}

/** What the Lens's own data are, whether they can be stored, and a repair. */
export function LibraryOptions({ version, edition, readLibrary, repairLibrary }: LibraryOptionsProps) {
  const { t, day } = useTranslator();
  const [library, reader] = useReading(readLibrary);
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
