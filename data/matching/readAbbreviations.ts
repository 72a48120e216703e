import { countBefore } from "./countBefore.ts";
import { indexes } from "./indexes.ts";
import { isShortFor } from "./isShortFor.ts";
import { type Definition, type Definitions, locateDefinitions } from "./locateDefinitions.ts";
import type { Mention } from "./Mention.ts";
import { normalizeText } from "./normalizeText.ts";

/**
 * Characters that may not be next to an abbreviation. Letters of other scripts may, because those scripts do not
 * separate it by spaces.
 */
const wordCharacters = "\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}_";
/** At most this many UTF-16 units before an abbreviation in brackets are its long form. */
const MAX_LONG_FORM_CHARS = 80;
const bracketsAfter = /\s?[(（]([^()（）]{3,60})[)）]/y;

/** Matches nothing, and is tried only at the beginning of a text. */
const NEVER = "^(?!)";

/** Returns a global pattern for every offset at which one of the abbreviations may be; it does not check word borders. */
export function abbreviationPattern(abbreviations: Iterable<string>): RegExp {
  const longestFirst = [...abbreviations].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.join("|") || NEVER, "g");
}

/** From `at` on, an abbreviation has the meaning of a definition; without one, it means something else than dystonia. */
export interface MeaningChange {
  readonly at: number;
  readonly abbreviation: string;
  readonly definition?: Definition;
}

interface Abbreviations {
  /** The mentions by abbreviations, plural and possessive ones included, in order. */
  readonly mentions: readonly Mention[];
  /** Where the text defines one of the abbreviations, in order. */
  readonly changes: readonly MeaningChange[];
}

/**
 * Returns what a text says by abbreviations, and of them. `definitions` hold where the text begins, `known` are all
 * abbreviations of the page, `names` the mentions of the text by name. A meaning holds up to the next definition.
 */
export function readAbbreviations(
  text: string,
  definitions: Definitions,
  known: Iterable<string>,
  names: readonly Mention[],
): Abbreviations {
  const own = locateDefinitions(text, names);
  const all = new Set([
    ...known,
    ...definitions.keys(),
    ...own.map(({ definition }) => definition.abbreviation),
  ]);
  if (all.size === 0) return { mentions: [], changes: [] };
  const pattern = new RegExp(
    `(?<![${wordCharacters}])(${abbreviationPattern(all).source})(?:['’]?s)?(?![${wordCharacters}]|-R(?:OM|W)?\\b)`,
    "gu",
  );
  const occurrences = [...text.matchAll(pattern)];
  const changes = [
    ...own.map(({ at, definition }) => ({ at, abbreviation: definition.abbreviation, definition })),
    ...otherMeanings(text, occurrences, names),
  ].sort((one, two) => one.at - two.at);
  const meanings = new Meanings(definitions, changes);
  const mentions = occurrences.flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const meaning = meanings.at(start, match[1] as string);
    if (!meaning || isMeasure(text, start, end)) return [];
    const { form, definition } = meaning;
    return { start, end, form, kind: "abbreviation" as const, definition };
  });
  return { mentions, changes };
}

/** Tells which meaning an abbreviation has at an offset. Ask in the order of the text. */
class Meanings {
  private readonly definitions: Definitions;
  private readonly changes = new Map<string, MeaningChange[]>();
  /** By abbreviation: how many of its changes precede the last offset. */
  private readonly passed = new Map<string, number>();

  constructor(definitions: Definitions, changes: readonly MeaningChange[]) {
    this.definitions = definitions;
    for (const change of changes) {
      const own = this.changes.get(change.abbreviation);
      if (own) own.push(change);
      else this.changes.set(change.abbreviation, [change]);
    }
  }

  /**
   * Returns the last definition before an offset; undefined if the abbreviation means something else there. Before its
   * first definition in the text, an abbreviation has the meaning of the page, or else that of the first definition; if
   * that one is of something else, it has neither.
   */
  at(offset: number, abbreviation: string): Definition | undefined {
    const changes = this.changes.get(abbreviation) ?? [];
    let passed = this.passed.get(abbreviation) ?? 0;
    while (passed < changes.length && (changes[passed]?.at ?? 0) <= offset) passed++;
    this.passed.set(abbreviation, passed);
    if (passed > 0) return changes[passed - 1]?.definition;
    const [first] = changes;
    if (first && !first.definition) return undefined;
    return this.definitions.get(abbreviation) ?? first?.definition;
  }
}

/** Returns where a text gives one of these occurrences of abbreviations another meaning. */
function otherMeanings(
  text: string,
  occurrences: readonly RegExpExecArray[],
  names: readonly Mention[],
): MeaningChange[] {
  return occurrences.flatMap((match) => {
    const abbreviation = match[1] as string;
    const at = match.index;
    const end = at + match[0].length;
    const isOther =
      isUnit(text, at, end) ||
      isOtherInBrackets(text, abbreviation, at, end, names) ||
      isRedefined(text, abbreviation, end, names);
    return isOther ? { at, abbreviation } : [];
  });
}

/**
 * Returns whether an abbreviation in brackets follows other words that it stands for, or a word for a statistic: "Crohn's
 * disease (CD)", "mean (SD)".
 */
function isOtherInBrackets(
  text: string,
  abbreviation: string,
  start: number,
  end: number,
  names: readonly Mention[],
): boolean {
  if (!/[(（[]/.test(text[start - 1] ?? "") || !/[)）\],;]/.test(text[end] ?? "")) return false;
  const from = Math.max(0, start - 1 - MAX_LONG_FORM_CHARS);
  const before = /[^.;:()（）[\]]*$/.exec(text.slice(from, start - 1))?.[0].trim() ?? "";
  if (hasNameIn(names, start - 1 - before.length, start)) return false;
  const words = before.split(/[\s-]+/).slice(-abbreviation.length - 2);
  const last = normalizeText(words.at(-1) ?? "").text;
  return (
    indexes.statisticsWords.lookUp(last) === true ||
    (words.length > 1 && isShortFor(abbreviation, words.join(" "), "dystonia"))
  );
}

/** Returns whether a number is next to the abbreviation: in "± SD", "1.5 SD" and "SD 3.2" it is a standard deviation. */
function isMeasure(text: string, start: number, end: number): boolean {
  return isUnit(text, start, end) || /^\s?[=:±]?\s?\d/.test(text.slice(end, end + 5));
}

/**
 * Returns whether the abbreviation is the unit of a number before it, or counted by it ("2 SDs", "12 CDs"), and not only a
 * name with a count after it.
 */
function isUnit(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  if (/[±+]\s?$|\d[.,]\d{1,3}\s?$/.test(before)) return true;
  const isPlural = /\p{Lu}s$/u.test(text.slice(start, end));
  const isCompared = /^\s(?:above|below|from|over|under|or)\b/.test(text.slice(end, end + 8));
  return /\d\s?$/.test(before) && (isPlural || isCompared);
}

/** Returns whether brackets after the abbreviation give it another meaning: "CD (Crohn's disease)". */
function isRedefined(text: string, abbreviation: string, end: number, names: readonly Mention[]): boolean {
  bracketsAfter.lastIndex = end;
  const brackets = bracketsAfter.exec(text);
  if (!brackets || !isShortFor(abbreviation, brackets[1] as string, "dystonia")) return false;
  return !hasNameIn(names, end, bracketsAfter.lastIndex);
}

/** Returns whether a name ends between two offsets; names are in order. */
function hasNameIn(names: readonly Mention[], from: number, to: number): boolean {
  const next = countBefore(names, ({ end }) => end <= from);
  return (names[next]?.end ?? Infinity) <= to;
}
