import type { ScriptStems } from "../Dictionary.ts";
import { scripts } from "../scripts.ts";
import type { Stems } from "./compileStems.ts";
import { expandNotation } from "./expandNotation.ts";
import { prefixPattern } from "./prefixPattern.ts";

/** How the signs of a stem are written in folded text. */
const signs: Readonly<Record<string, string>> = {
  "#": "[\\d /-]",
  " ": "(?: ?- ?| )?",
  "-": "(?: ?- ?| )?",
  "'": "'?",
  _: "(?![enr])",
};

const spelled = (source: string): string => source.replace(/[#' _-]/g, (sign) => signs[sign] as string);

/** The sources of patterns that find the stems in folded text, those in other scripts than Latin by script. */
export function stemPatterns({ latin, other, vietnamese }: Stems): ScriptStems {
  const stems = expandNotation(other.replaceAll("(?:", "("));
  const scriptOf = (stem: string): string => {
    const script = scripts.find((script) => new RegExp(`[${script}]`).test(stem));
    if (script === undefined)
      throw new Error(`The stem "${stem}" is in a script that writing.ts does not list.`);
    return script;
  };
  return {
    latin: spelled([prefixPattern(latin.split("|")), vietnamese].join("|")),
    others: Object.fromEntries(
      [...Map.groupBy(stems, scriptOf)].map(([script, group]) => [script, spelled(prefixPattern(group))]),
    ),
  };
}
