import { contrastRatio } from "../../data/settings/contrastRatio.ts";
import { highlightColors } from "../../data/settings/highlightColors.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { useTranslator } from "../ui/Text.tsx";

/** Minimum contrast of text: WCAG 2.2, SC 1.4.6 (level AAA). */
const MIN_TEXT_RATIO = 7;
/** Minimum contrast of graphics such as lines: WCAG 2.2, SC 1.4.11. */
const MIN_LINE_RATIO = 3;

/** Describes the contrast of highlights in the chosen style and color; screen readers announce each change. */
export function MarkContrast({ marks }: { marks: Pick<Settings["marks"], "style" | "color"> }) {
  const { t } = useTranslator();
  return (
    <p class="lens-text lens-contrast" role="status">
      {contrastView(marks).map((message) => (
        <span key={message.key}>
          {message.key === "options.contrast.ground"
            ? t(message.key, message)
            : message.key === "options.contrast.line"
              ? t(message.key, message)
              : t(message.key)}{" "}
        </span>
      ))}
    </p>
  );
}

/** Returns the messages about a highlight's contrast. Ratios are truncated, not rounded: 6.96 is below 7. */
export function contrastView(marks: Pick<Settings["marks"], "style" | "color">) {
  const { text, background, line } = highlightColors(marks);
  if (text && background) {
    const ratio = contrastRatio(text, background);
    const key = ratio >= MIN_TEXT_RATIO ? "options.contrast.good" : "options.contrast.low";
    return [{ key: "options.contrast.ground", ratio: truncate(ratio) }, { key }] as const;
  }
  if (line === "currentcolor") return [{ key: "options.contrast.text" }] as const;
  const [light, dark] = [contrastRatio(line, "#ffffff"), contrastRatio(line, "#000000")];
  const key =
    Math.min(light, dark) >= MIN_LINE_RATIO ? "options.contrast.lineGood" : "options.contrast.lineLow";
  return [{ key: "options.contrast.line", light: truncate(light), dark: truncate(dark) }, { key }] as const;
}

function truncate(ratio: number): number {
  return Math.floor(ratio * 10) / 10;
}
