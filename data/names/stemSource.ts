import { byPrefix } from "./byPrefix.ts";
import type { Stems } from "./compileStems.ts";
import { foldText } from "./foldText.ts";

/** How the signs of a stem are written in folded text. */
const signs: Readonly<Record<string, string>> = {
  "#": "[\\d /-]",
  " ": "(?: ?- ?| )?",
  "-": "(?: ?- ?| )?",
  "'": "'?",
  _: "(?![enr])",
};

/** The source of a pattern that finds the stems, or only those in Latin letters, in folded text. */
export function stemSource({ latin, other, vietnamese }: Stems, onlyLatin = false): string {
  const sources = [byPrefix(latin.split("|")), vietnamese, ...(onlyLatin ? [] : [foldText(other).text])];
  return sources.join("|").replace(/[#' _-]/g, (sign) => signs[sign] as string);
}
