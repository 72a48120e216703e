import type { FormId } from "../content/forms/forms.ts";
import { indexes } from "./indexes.ts";
import { isShortFor } from "./isShortFor.ts";
import { letterPattern } from "./letterPattern.ts";
import type { Mention } from "./Mention.ts";
import { normalizeText } from "./normalizeText.ts";

/** An abbreviation that a page defines: "cervical dystonia (CD)". */
export interface Definition {
  readonly abbreviation: string;
  readonly form: FormId;
  /** The long form as the page writes it, with single spaces. */
  readonly definition: string;
}

/** Definitions by abbreviation. */
export type Definitions = ReadonlyMap<string, Definition>;

/**
 * For definitions before a name and long forms that begin before it, this many UTF-16 units before the name are read.
 */
const MAX_LEADING_CHARS = 60;

/** A capital with up to seven letters and digits, or up to four capitals after a hyphen, or both; `hasTwoCapitals` checks it. */
const abbreviation = "[\\p{Lu}](?:[\\p{L}\\p{N}]{1,7}(?:-[\\p{Lu}]{1,4})?|-[\\p{Lu}]{1,4})";

/** A definition after a name needs the first punctuation, a definition before a name the second. */
const punctuationAfter = /^\s?[(（[,，:：=、]/;
const punctuationBefore = /[(（[=:：,–—-]/;

/** A conjunction and an abbreviation after a name are at most this long (UTF-16 units). */
const MAX_CONJUNCTION_CHARS = 24;

/** Longer than the part of a match of `withoutBrackets` that has letters, in UTF-16 units. */
const MAX_TRAILING_CHARS = 60;

/** Conjunctions between a name and another name, or its abbreviation. */
const CONJUNCTION = "or|ou|oder|o|или|czyli";

const inBrackets = /\s?[(（[]([^()（）[\]]{2,80})[)）\]]/uy;
const withoutBrackets = letterPattern(
  `\\s?(?:[,，]\\s?(?:${CONJUNCTION}|abbreviated(?: as| to)?|abgekürzt|abrégée?|known as|short|hereafter|henceforth)\\s["“'‘]?(${abbreviation})(?![\\p{L}\\p{N}])|[,:：=、]\\s?(${abbreviation})(?=\\s*[)）\\]]))`,
  "y",
);
/** What follows may be another name instead of an abbreviation: only the initials of the name before it are its abbreviation. */
const afterConjunction = letterPattern(
  `^,?\\s(?:${CONJUNCTION}|aka|a\\.k\\.a\\.)\\s["“'‘]?(${abbreviation})(?![\\p{L}\\p{N}])`,
);
const beforeName = letterPattern(
  `(?<![\\p{L}\\p{N}])(${abbreviation})(?:\\s?[(（[]\\s?|\\s?[=:：,–—]\\s?|\\s-\\s?|-\\s)((?:[\\p{L}'’-]{1,60}\\s){0,3})$`,
);
/** Words that define an abbreviation before them, and a quick test for them. */
const DEFINING =
  "stands for|is short for|is an abbreviation (?:for|of)|means|steht für|bedeutet|signifie|veut dire|significa|quiere decir|quer dizer|sta per|betekent|staat voor|står för|står for|oznacza|означает";
const maybeDefining = new RegExp(`\\s(?:${DEFINING})\\s`);
const beforeWords = letterPattern(
  `(?<![\\p{L}\\p{N}])(${abbreviation})["”'’]?\\s(?:${DEFINING})\\s((?:[\\p{L}'’-]{1,60}\\s){0,3})$`,
);
const quoted = letterPattern(`^["“'‘]?(${abbreviation})["”'’]?$`);
const nextWords = letterPattern("^(?:[\\s-]+[\\p{L}'’-]{1,30}){1,4}");
const capitalOrNumber = letterPattern("[\\p{Lu}\\p{N}]", "g");
const plural = letterPattern("[\\p{Lu}]s$");

const bracketSeparator =
  /[;,:，、；：=]|\s(?:or|ou|oder|o|или|and|und|et)\s|\b(?:or|abbreviated|short|called|as|kurz|for short|hereafter|henceforth)\b/u;

/**
 * A definition with the offset from which it holds: the start of its name, or an offset before both if the abbreviation
 * comes first.
 */
export interface LocatedDefinition {
  readonly at: number;
  readonly definition: Definition;
}

/** Returns all definitions in a text whose mentions by name are known, in order. */
export function locateDefinitions(text: string, mentions: readonly Mention[]): LocatedDefinition[] {
  return mentions.flatMap((mention, index) => {
    if (mention.kind === "abbreviation") return [];
    const { start, end } = mention;
    const before = definitionBefore(text, mention);
    const candidates = [...candidatesAfter(text, end), ...initialsAfter(text, mention)];
    if (!before && candidates.length === 0) return [];
    if (isPartOfScale(text, end)) return definitionsAfter(text, mention, candidates, start);
    const leading = Math.max(mentions[index - 1]?.end ?? 0, start - MAX_LEADING_CHARS);
    // The long form may begin before the name: "adult-onset cervical dystonia (AOCD)".
    const after = definitionsAfter(text, mention, candidates, leading);
    return before ? [{ at: leading, definition: before }, ...after] : after;
  });
}

/**
 * Returns whether a name is part of the name of a scale: "Burke-Fahn-Marsden Dystonia (BFMD) Rating Scale". Abbreviations of
 * the name itself are not those of the scale: "cervical dystonia (CD) scores".
 */
function isPartOfScale(text: string, end: number): boolean {
  const after = text.slice(end, end + MAX_LEADING_CHARS).replace(/^\s?[(（[][^()（）[\]]{1,40}[)）\]]/, "");
  const words =
    after
      .match(nextWords(after))?.[0]
      .toLowerCase()
      .split(/[\s-]+/) ?? [];
  return words.some((word) => indexes.scaleWords.lookUp(normalizeText(word).text) === true);
}

/** Returns the definition right before a mention: "CD (cervical dystonia)", "CD stands for cervical dystonia". */
function definitionBefore(text: string, mention: Mention): Definition | undefined {
  const { start, end } = mention;
  const leading = text.slice(Math.max(0, start - MAX_LEADING_CHARS), start);
  const before =
    (punctuationBefore.test(leading) ? beforeName(leading).exec(leading) : null) ??
    (maybeDefining.test(leading) ? beforeWords(leading).exec(leading) : null);
  return before ? define(text, mention, before[1] as string, before[2] + text.slice(start, end)) : undefined;
}

/** Returns the definitions among the candidates after a mention whose long form begins at `longStart` or later. */
function definitionsAfter(
  text: string,
  mention: Mention,
  candidates: readonly string[],
  longStart: number,
): LocatedDefinition[] {
  const longForm = text.slice(longStart, mention.end);
  return candidates.flatMap((candidate) => {
    const definition = define(text, mention, candidate, longForm);
    return definition ? [{ at: mention.start, definition }] : [];
  });
}

/**
 * Returns the definition of a candidate; undefined if it does not stand for this long form of the mention. A word of the
 * name itself does not: in "a variant in KMT2B, consistent with DYT-KMT2B", KMT2B is the gene.
 */
function define(
  text: string,
  { start, end, form }: Mention,
  candidate: string,
  longForm: string,
): Definition | undefined {
  const short = singular(candidate);
  const name = text.slice(start, end);
  if (!hasTwoCapitals(short) || !isShortFor(short, longForm, form)) return undefined;
  if (name.split(/[^\p{L}\p{N}]+/u).includes(short)) return undefined;
  return { abbreviation: short, form, definition: name.replace(/\s+/g, " ") };
}

/** Returns what may be abbreviations of the name that ends at `end`. */
function candidatesAfter(text: string, end: number): string[] {
  if (!punctuationAfter.test(text.slice(end, end + 2))) return [];
  inBrackets.lastIndex = end;
  const brackets = inBrackets.exec(text)?.[1];
  if (brackets !== undefined) {
    return brackets
      .split(bracketSeparator)
      .map((words) => quoted(words).exec(words.trim())?.[1])
      .filter((candidate) => candidate !== undefined);
  }
  const pattern = withoutBrackets(text.slice(end, end + MAX_TRAILING_CHARS));
  pattern.lastIndex = end;
  const match = pattern.exec(text);
  const candidate = match?.[1] ?? match?.[2];
  return candidate === undefined ? [] : [candidate];
}

/** Returns the initials of a mention after a conjunction: "dopa-responsive dystonia or DRD". */
function initialsAfter(text: string, { start, end }: Mention): string[] {
  const following = text.slice(end, end + MAX_CONJUNCTION_CHARS);
  const candidate = afterConjunction(following).exec(following)?.[1];
  const initials = text.slice(start, end).match(/(?<![\p{L}\p{M}'’])\p{L}/gu) ?? [];
  return candidate && singular(candidate) === initials.join("").toUpperCase() ? [candidate] : [];
}

/** Returns whether a text is written like an abbreviation: "CD", "ADRs". */
export function isAbbreviation(text: string): boolean {
  return quoted(text).test(text) && hasTwoCapitals(text);
}

function hasTwoCapitals(candidate: string): boolean {
  return (candidate.match(capitalOrNumber(candidate)) ?? []).length >= 2;
}

/** Returns "ADR" for "ADRs". */
function singular(candidate: string): string {
  return plural(candidate).test(candidate) ? candidate.slice(0, -1) : candidate;
}
