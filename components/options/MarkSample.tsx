import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { highlightSampleStyle } from "../ui/highlightSampleStyle.ts";
import { useTranslator } from "../ui/Text.tsx";

/** Shows a sentence with a highlighted mention, on a white background and on a dark one. */
export function MarkSample({ marks }: { marks: Pick<Settings["marks"], "style" | "color"> }) {
  const { t } = useTranslator();
  return (
    <fieldset class="lens-setting lens-samples" aria-label={t("options.sample")}>
      {["light", "dark"].map((page) => (
        <p key={page} class={`lens-sample lens-sample-${page}`}>
          {t("options.sample.before")}
          <span class="lens-sample-word" style={highlightSampleStyle(marks)}>
            {t("options.sample.word")}
          </span>
          {t("options.sample.after")}
        </p>
      ))}
    </fieldset>
  );
}
