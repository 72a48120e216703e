import { type Definitions, type LocatedDefinition, locateDefinitions } from "./findDefinitions.ts";
import { indexes } from "./indexes.ts";
import { isShortFor } from "./isShortFor.ts";
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

/** Returns a global pattern for every offset at which one of the abbreviations may be; it does not check word borders. */
export function abbreviationPattern(definitions: Definitions): RegExp {
  const abbreviations = [...definitions.keys()].sort((a, b) => b.length - a.length);
  return new RegExp(abbreviations.length > 0 ? abbreviations.join("|") : "(?!)", "g");
}

/**
 * Returns the mentions by abbreviations, plural and possessive ones included, in order. `definitions` are those of the page,
 * `names` the mentions of the text by name. An abbreviation that the text defines as something else has that meaning up to
 * the next definition.
 */
export function findAbbreviations(
  text: string,
  definitions: Definitions,
  names: readonly Mention[],
): Mention[] {
  const own = locateDefinitions(text, names);
  const known = new Map(
    [
      ...definitions,
      ...own.map(({ definition }) => [definition.abbreviation, definition] as const),
    ].reverse(),
  );
  if (known.size === 0) return [];
  const source = abbreviationPattern(known).source;
  const pattern = new RegExp(
    `(?<![${wordCharacters}])(${source})(?:['’]?s)?(?![${wordCharacters}]|-R(?:OM|W)?\\b)`,
    "gu",
  );
  const occurrences = [...text.matchAll(pattern)];
  const owners = new Owners(own, otherMeanings(text, occurrences, names));
  return occurrences.flatMap((match) => {
    const abbreviation = match[1] as string;
    const definition = known.get(abbreviation);
    const start = match.index;
    const end = start + match[0].length;
    if (!definition || isMeasure(text, start, end) || owners.isOther(start, abbreviation)) return [];
    const { form, definition: longForm } = definition;
    return { start, end, form, kind: "abbreviation" as const, definition: longForm };
  });
}

/** Tells which meaning an abbreviation has at an offset. Ask in the order of the text. */
class Owners {
  /** By abbreviation: the definitions in the text in order, each with whether it is one of something else. */
  private readonly definitions = new Map<string, { at: number; isOther: boolean }[]>();
  /** By abbreviation: how many of its definitions precede the last offset. */
  private readonly passed = new Map<string, number>();

  constructor(own: readonly LocatedDefinition[], others: readonly OtherMeaning[]) {
    for (const { at, definition } of own) this.add(definition.abbreviation, { at, isOther: false });
    for (const { at, abbreviation } of others) this.add(abbreviation, { at, isOther: true });
    for (const events of this.definitions.values()) events.sort((one, two) => one.at - two.at);
  }

  /**
   * Returns whether the last definition before an offset is one of something else. Without a definition of its own in the
   * text, an abbreviation is something else everywhere.
   */
  isOther(offset: number, abbreviation: string): boolean {
    const events = this.definitions.get(abbreviation) ?? [];
    let passed = this.passed.get(abbreviation) ?? 0;
    while (passed < events.length && (events[passed]?.at ?? 0) <= offset) passed++;
    this.passed.set(abbreviation, passed);
    return events[passed - 1]?.isOther ?? events[0]?.isOther === true;
  }

  private add(abbreviation: string, event: { at: number; isOther: boolean }): void {
    const events = this.definitions.get(abbreviation);
    if (events) events.push(event);
    else this.definitions.set(abbreviation, [event]);
  }
}

interface OtherMeaning {
  readonly at: number;
  readonly abbreviation: string;
}

/** Returns where a text gives one of these occurrences of abbreviations another meaning. */
function otherMeanings(
  text: string,
  occurrences: readonly RegExpExecArray[],
  names: readonly Mention[],
): OtherMeaning[] {
  return occurrences.flatMap((match) => {
    const abbreviation = match[1] as string;
    const at = match.index;
    const end = at + match[0].length;
    const isDefined =
      isOtherInBrackets(text, abbreviation, at, end, names) || isRedefined(text, abbreviation, end, names);
    return isDefined ? { at, abbreviation } : [];
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
  const before = text.slice(Math.max(0, start - 8), start);
  return (
    /[±+]\s?$|\d[.,]\d{1,3}\s?$/.test(before) ||
    /^\s?[=:±]?\s?\d/.test(text.slice(end, end + 5)) ||
    (/\d\s?$/.test(before) && /^\s(?:above|below|from|over|under|or)\b/.test(text.slice(end, end + 8)))
  );
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
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as Mention).end <= from) low = middle + 1;
    else high = middle;
  }
  return (names[low]?.end ?? Infinity) <= to;
}
