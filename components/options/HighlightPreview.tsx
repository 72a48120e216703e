import { contrastRatio } from "../../data/settings/contrastRatio.ts";
import { type HighlightSettings, highlightColors } from "../../data/settings/highlightColors.ts";
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
        {describeContrast(marks).map((text) => (
          <span key={text.key}>
            {text.key === "options.contrast.ground"
              ? t(text.key, text)
              : text.key === "options.contrast.line"
                ? t(text.key, text)
                : t(text.key)}{" "}
          </span>
        ))}
      </p>
    </>
  );
}

/**
 * Returns the texts that describe a highlight's contrast, as message keys with their placeholders. Every color of the
 * palette has the contrast that they promise.
 */
function describeContrast(marks: HighlightSettings) {
  const { text, background, line } = highlightColors(marks, "light");
  if (text && background) {
    const ratio = truncate(contrastRatio(text, background));
    return [{ key: "options.contrast.ground", ratio }, { key: "options.contrast.good" }] as const;
  }
  if (line === "currentcolor") return [{ key: "options.contrast.text" }] as const;
  const [light, dark] = [truncate(contrastRatio(line, "#ffffff")), truncate(contrastRatio(line, "#000000"))];
  return [{ key: "options.contrast.line", light, dark }, { key: "options.contrast.lineGood" }] as const;
}

/** Returns a ratio truncated to one decimal. Rounding would show 6.96, which fails the minimum of 7, as 7. */
function truncate(ratio: number): number {
  return Math.floor(ratio * 10) / 10;
}
