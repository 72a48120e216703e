import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { highlightSampleStyle } from "../ui/highlightSampleStyle.ts";
import { useTranslator } from "../ui/Text.tsx";

/** A line of text with a mention marked as on pages, on a white page and on a dark one. */
export function MarkSample({ looks }: { looks: Pick<Settings["marks"], "style" | "color"> }) {
  const { t } = useTranslator();
  return (
    <fieldset class="lens-setting lens-samples" aria-label={t("options.sample")}>
      {["light", "dark"].map((page) => (
        <p key={page} class={`lens-sample lens-sample-${page}`}>
          {t("options.sample.before")}
          <span class="lens-sample-word" style={highlightSampleStyle(looks)}>
            {t("options.sample.word")}
          </span>
          {t("options.sample.after")}
        </p>
      ))}
    </fieldset>
  );
}
