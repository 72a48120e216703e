import { contrastRatio } from "../../data/settings/contrastRatio.ts";
import { type HighlightSettings, highlightColors } from "../../data/settings/highlightColors.ts";
import { highlightSampleStyle } from "../ui/highlightSampleStyle.ts";
import { useTranslator } from "../ui/translation.tsx";

/** WCAG 2.2, SC 1.4.6 (level AAA): minimum contrast of text. */
const MIN_TEXT_CONTRAST = 7;
/** WCAG 2.2, SC 1.4.11: minimum contrast of graphics, such as an underline. */
const MIN_LINE_CONTRAST = 3;

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

/** Returns the texts that describe a highlight's contrast, as message keys with their placeholders. */
function describeContrast(marks: HighlightSettings) {
  const { text, background, line } = highlightColors(marks);
  if (text && background) {
    const ratio = contrastRatio(text, background);
    const key = ratio >= MIN_TEXT_CONTRAST ? "options.contrast.good" : "options.contrast.low";
    return [{ key: "options.contrast.ground", ratio: truncate(ratio) }, { key }] as const;
  }
  if (line === "currentcolor") return [{ key: "options.contrast.text" }] as const;
  const [light, dark] = [contrastRatio(line, "#ffffff"), contrastRatio(line, "#000000")];
  const key =
    Math.min(light, dark) >= MIN_LINE_CONTRAST ? "options.contrast.lineGood" : "options.contrast.lineLow";
  return [{ key: "options.contrast.line", light: truncate(light), dark: truncate(dark) }, { key }] as const;
}

/** Returns a ratio truncated to one decimal. Rounding would show 6.96, which fails the minimum of 7, as 7. */
function truncate(ratio: number): number {
  return Math.floor(ratio * 10) / 10;
}
