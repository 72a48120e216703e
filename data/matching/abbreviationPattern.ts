import type { Definitions } from "./findDefinitions.ts";

/** A pattern that finds each place where one of the abbreviations may stand, for a first look at a text. */
export function abbreviationPattern(definitions: Definitions): RegExp {
  const abbreviations = [...definitions.keys()].sort((a, b) => b.length - a.length);
  return new RegExp(abbreviations.length > 0 ? abbreviations.join("|") : "(?!)", "g");
}
