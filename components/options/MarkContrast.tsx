import { contrastRatio } from "../../data/settings/contrastRatio.ts";
import { highlightColors } from "../../data/settings/markColors.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { useTranslator } from "../ui/Text.tsx";

/** WCAG 2.2, SC 1.4.6: the contrast of text at the highest level. */
const TEXT_RATIO = 7;
/** WCAG 2.2, SC 1.4.11: the contrast of what is no text. */
const LINE_RATIO = 3;

/** The contrast of a mark in the reader's style and color, told live. */
export function MarkContrast({ looks }: { looks: Pick<Settings["marks"], "style" | "color"> }) {
  const { t } = useTranslator();
  return (
    <p class="lens-text lens-contrast" role="status">
      {contrastView(looks).map((part) => (
        <span key={part.key}>
          {part.key === "options.contrast.ground"
            ? t(part.key, part)
            : part.key === "options.contrast.line"
              ? t(part.key, part)
              : t(part.key)}{" "}
        </span>
      ))}
    </p>
  );
}

/** What is to be said of a mark's contrast. Ratios are cut, not rounded: 6.96 is not 7. */
export function contrastView(looks: Pick<Settings["marks"], "style" | "color">) {
  const { text, ground, line } = highlightColors(looks);
  if (text && ground) {
    const ratio = contrastRatio(text, ground);
    const key = ratio >= TEXT_RATIO ? "options.contrast.good" : "options.contrast.low";
    return [{ key: "options.contrast.ground", ratio: cut(ratio) }, { key }] as const;
  }
  if (line === "currentcolor") return [{ key: "options.contrast.text" }] as const;
  const [light, dark] = [contrastRatio(line, "#ffffff"), contrastRatio(line, "#000000")];
  const key = Math.min(light, dark) >= LINE_RATIO ? "options.contrast.lineGood" : "options.contrast.lineLow";
  return [{ key: "options.contrast.line", light: cut(light), dark: cut(dark) }, { key }] as const;
}

function cut(ratio: number): number {
  return Math.floor(ratio * 10) / 10;
}
