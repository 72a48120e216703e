import { type HighlightSettings, highlightPalette } from "../../data/settings/highlightColors.ts";
import { highlightSampleStyle } from "../ui/highlightSampleStyle.ts";
import { useTranslator } from "../ui/translation.tsx";

/** Renders a sample text with a highlighted mention on a light and on a dark page, and the contrast of the highlight. */
export function HighlightPreview({ marks }: { marks: HighlightSettings }) {
  const { t } = useTranslator();
  return (
    <>
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
      <p class="lens-text lens-contrast" role="status">
        {t(contrastText(marks))}
      </p>
    </>
  );
}

/** Returns what to say about the contrast of a highlight. Every color of the palette has the contrast that is promised. */
function contrastText({ style, color }: HighlightSettings) {
  if (style === "background") return "options.contrast.good";
  return highlightPalette[color].line === "currentcolor"
    ? "options.contrast.text"
    : "options.contrast.lineGood";
}
