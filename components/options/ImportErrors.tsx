import type { ImportError } from "../../data/files/readJson.ts";
import { useTranslator } from "../ui/translation.tsx";

/** Renders the errors of an imported file with their lines. */
export function ImportErrors({ errors }: { errors: readonly ImportError[] }) {
  const { t } = useTranslator();
  const text = (reason: ImportError["reason"], field: string) => {
    if (reason === "missing" || reason === "unknown" || reason === "not-valid")
      return t(`options.import.${reason}`, { field });
    if (reason === "not-json" && field) return t("options.import.not-json.at", { field });
    return t(`options.import.${reason}`);
  };
  // The alert element is always present: screen readers announce only changes inside it.
  return (
    <div role="alert" class={errors.length > 0 ? "lens-note" : undefined}>
      {errors.length > 0 && (
        <>
          <p class="lens-text lens-strong">{t("options.import.failed")}</p>
          <ul>
            {errors.map(({ line, reason, field }) => (
              <li key={`${line} ${field}`}>
                {line > 0
                  ? t("options.import.line", { line, reason: text(reason, field) })
                  : text(reason, field)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
