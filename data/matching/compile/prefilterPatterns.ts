import { normalizeText } from "../normalizeText.ts";
import type { Stems } from "./compileStems.ts";
import { prefixPattern } from "./prefixPattern.ts";

/** What the gate looks for, as sources of expressions for texts in which accents and what is not seen are taken away. */
export interface PrefilterPatterns {
  /** For texts as they are, too; `_` stands where no "e", "n" or "r" may follow. */
  readonly latin: string;
  /** For the other scripts, composed; its gaps and hyphens stand for themselves. */
  readonly other: string;
  /** Vietnamese words that are rare only with their accents. */
  readonly vietnamese: string;
}

/**
 * How the signs of a stem are written in Latin text. Looser than the matcher and short: any run that is no letter for
 * a gap, anything but a letter for a number's border.
 */
const latinSigns: Readonly<Record<string, string>> = {
  "#": "[^a-z]",
  " ": "\\W*",
  "-": "\\W*",
  "'": "\\W?",
  // Spelled out where it is needed: ten times its eight letters would be a hundredth of the gate.
  _: "_",
};

/** The sources of the gate's expressions; it adds the flag "i". An error names stems that its look for other scripts would miss. */
export function prefilterPatterns({ latin, other, vietnamese }: Stems): PrefilterPatterns {
  const spelled = (source: string): string =>
    source.replace(/[#' _-]/g, (sign) => latinSigns[sign] as string);
  if (/[a-z\u0080-\u036f]/.test(other))
    throw new Error(`These stems mix scripts: ${other}. Give each letters of one script only.`);
  return {
    latin: spelled(prefixPattern(latin.split("|"))),
    other: normalizeText(other).text.normalize("NFC"),
    vietnamese: spelled(vietnamese),
  };
}
