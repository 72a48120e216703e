import { dictionary } from "./dictionary.compiled.ts";
import { indexes } from "./indexes.ts";
import type { Relation } from "./Mention.ts";
import { spacedLetters } from "./scripts.ts";
import { termKey } from "./TermIndex.ts";

/** Longer than any phrase, in normalized units. */
const MAX_PHRASE_CHARS = 60;

interface Patterns {
  readonly before: RegExp;
  readonly after: RegExp;
}

// Compiled for the first mention.
let patterns: Readonly<Record<Relation, Patterns>> | undefined;

/**
 * Returns how the words around the mention from `start` to `end` of a normalized text relate it to the person: negated in
 * "no dystonia" and "non-dystonic", of the family in "family history of dystonia"; undefined if they say neither.
 */
export function relationOf(text: string, start: number, end: number): Relation | undefined {
  patterns ??= { negated: patternsOf("negated"), family: patternsOf("family") };
  const before = text.slice(Math.max(0, start - MAX_PHRASE_CHARS), start);
  const after = text.slice(end, end + MAX_PHRASE_CHARS);
  const isIn = (relation: Relation): boolean => {
    const { [relation]: known } = patterns as Readonly<Record<Relation, Patterns>>;
    return known.before.test(before) || known.after.test(after);
  };
  if (isIn("negated") || isNegatedByPrefix(text.slice(start, end))) return "negated";
  return isIn("family") ? "family" : undefined;
}

/** Returns whether a mention begins with a prefix that denies its noun: "nondystonic", but not "neck dystonia". */
function isNegatedByPrefix(mention: string): boolean {
  const word = /^[\p{L}\p{M}]+/u.exec(mention)?.[0] ?? "";
  return dictionary.relations.prefixes.some(
    (prefix) =>
      word.startsWith(prefix) && indexes.meanings.lookUp(termKey(word.slice(prefix.length))) !== undefined,
  );
}

function patternsOf(relation: Relation): Patterns {
  const { before, after } = dictionary.relations[relation];
  const articles = dictionary.relations.articles.join("|");
  return {
    before: new RegExp(
      `(?:(?<![${spacedLetters}'])(?:${before.spaced})(?:[ '"-]{1,3}(?:(?:${articles}) )?)?|(?:${before.unspaced}) ?)$`,
    ),
    after: new RegExp(`^(?:[ :,-]{1,2}(?:${after.spaced})(?![${spacedLetters}])|(?:${after.unspaced}))`),
  };
}
