import type { SyncProblem } from "../../data/settings/sync/SyncState.ts";
import { useTranslator } from "../ui/translation.tsx";

/** Renders why the settings are not synced now; nothing while they are. */
export function SyncNotice({ problem }: { problem: SyncProblem | null }) {
  const { t } = useTranslator();
  // The status element is always present: screen readers announce only changes inside it.
  return (
    <div role="status" data-sync={problem?.reason ?? ""} class={problem ? "lens-note" : undefined}>
      {problem && (
        <p class="lens-text">
          {problem.reason === "refused"
            ? t("options.sync.refused", { detail: problem.detail })
            : t(`options.sync.${problem.reason}`)}{" "}
          {t("options.sync.kept")}
        </p>
      )}
    </div>
  );
}
