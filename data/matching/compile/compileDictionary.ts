import type { FormId } from "../../content/forms/forms.ts";
import { formPrecedence } from "../../terms/formPrecedence.ts";
import type { ContextTopic, LanguageTerms, Notation, TermsByForm } from "../../terms/LanguageTerms.ts";
import {
  type ContextWords,
  type ContextWordTries,
  type Dictionary,
  type EncodedTerms,
  LOOK_ALIKE,
  type Meaning,
  type PhrasePatterns,
  type QualifierForms,
  type RelationPhrases,
} from "../Dictionary.ts";
import { encodeTerms } from "../encodeTerms.ts";
import type { Relation } from "../Mention.ts";
import { normalizeText } from "../normalizeText.ts";
import { isSpaced, isUnspaced, nonLatinLetter } from "../scripts.ts";
import { compileStemPrefixes } from "./compileStemPrefixes.ts";
import { compileStems } from "./compileStems.ts";
import { expandNotation, termKeys } from "./expandNotation.ts";
import { stemPatterns } from "./stemPatterns.ts";
import { triePattern } from "./triePattern.ts";

/** Context words of up to this many letters must be whole words; longer ones may be beginnings of words. */
const MAX_WHOLE_WORD_LETTERS = 4;

/** Returns the terms of all languages as one dictionary. Throws when the terms of a language are wrong or a form has no term. */
export function compileDictionary(languages: readonly LanguageTerms[]): Dictionary {
  const { terms, meanings } = groupByMeaning(meaningsBySpelling(languages));
  const { qualifiers, qualifierForms } = compileQualifiers(languages);
  checkReachable(meanings, qualifierForms);
  const stems = stemPatterns(compileStems(languages));
  return {
    forms: formPrecedence,
    terms: encode(terms),
    meanings,
    maxUnspacedLengths: maxUnspacedLengths(terms.keys()),
    stems,
    stemPrefixes: compileStemPrefixes(terms.keys(), [stems.latin, ...Object.values(stems.others)].join("|")),
    qualifiers: encode(qualifiers),
    qualifierForms,
    accentedQualifiers: Object.fromEntries(
      languages
        .flatMap(({ accentedQualifiers }) => entriesOf(accentedQualifiers ?? {}))
        .flatMap(([form, words]) => words.map((word) => [word.normalize("NFC"), form])),
    ),
    geneWords: encodeSet(languages.flatMap(({ geneWords }) => geneWords ?? [])),
    conjunctions: encodeSet(languages.flatMap(({ conjunctions }) => conjunctions)),
    conjunctionsAfter: encodeSet(
      languages
        .filter(({ qualifierPosition }) => qualifierPosition !== "before")
        .flatMap(({ conjunctions }) => conjunctions),
    ),
    clitics: encodeSet(languages.flatMap(({ clitics }) => clitics ?? [])),
    otherDisorders: encodeSet(languages.flatMap(({ otherDisorders }) => otherDisorders ?? [])),
    afterNouns: compileAfterNouns(languages),
    scaleWords: encodeSet(languages.flatMap(({ scaleWords }) => scaleWords ?? [])),
    statisticsWords: encodeSet(languages.flatMap(({ statisticsWords }) => statisticsWords ?? [])),
    relations: {
      negated: compileRelation(languages, "negated"),
      family: compileRelation(languages, "family"),
      articles: languages.flatMap(({ articlesBefore }) => articlesBefore ?? []).flatMap(expandNotation),
      prefixes: languages.flatMap(({ negatingPrefixes }) => negatingPrefixes ?? []),
    },
    articles: encodeSet(languages.flatMap(({ articles }) => articles ?? [])),
    contextWords: compileContextWords(languages),
  };
}

function meaningsBySpelling(languages: readonly LanguageTerms[]): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  const dystonia = formIndex("dystonia");
  for (const language of languages) {
    const add = (meaning: Meaning, notations: readonly Notation[]): void => {
      for (const spelling of notations.flatMap(expandNotation)) addMeaning(meanings, spelling, meaning);
    };
    add({ form: LOOK_ALIKE, kind: "look-alike" }, language.lookAlikes.terms ?? []);
    for (const [form, notations] of entriesOf(language.names)) add({ form, kind: "name" }, notations);
    for (const [form, notations] of entriesOf(language.symbols ?? {}))
      add({ form, kind: "symbol" }, notations);
    for (const { form, names, needs, unless } of language.contextNames ?? [])
      add({ form: formIndex(form), kind: form === "dystonia" ? "noun" : "name", needs, unless }, names);
    const unless = language.contextWords?.autonomic && "autonomic";
    add({ form: dystonia, kind: "noun", unless }, language.nouns);
    add({ form: dystonia, kind: "adjective", unless: "ego" }, language.adjectives);
  }
  return meanings;
}

/**
 * Gives a spelling its meaning unless an earlier language has given it one. A certain term replaces one that needs
 * context, and a term that may end compounds replaces the same term without this property.
 */
function addMeaning(meanings: Map<string, Meaning>, spelling: string, meaning: Meaning): void {
  const endsCompounds = spelling.startsWith("~");
  const word = endsCompounds ? spelling.slice(1) : spelling;
  const known = meanings.get(word);
  const isMoreCertain = known?.needs && !meaning.needs && meaning.kind !== "noun";
  const isMoreGeneral = endsCompounds && known && !known.endsCompounds && known.form === meaning.form;
  if (!known || isMoreCertain || isMoreGeneral)
    meanings.set(word, endsCompounds ? { ...meaning, endsCompounds } : meaning);
}

/** Returns each different meaning once, and the index of its meaning for each key. */
function groupByMeaning(bySpelling: ReadonlyMap<string, Meaning>): {
  terms: Map<string, number>;
  meanings: Meaning[];
} {
  const keysByMeaning = new Map<string, Set<string>>();
  for (const [spelling, meaning] of bySpelling) {
    const json = JSON.stringify(meaning);
    keysByMeaning.set(json, new Set([...(keysByMeaning.get(json) ?? []), ...termKeys(spelling)]));
  }
  const terms = new Map(
    [...keysByMeaning.values()].flatMap((keys, index) => [...keys].map((key) => [key, index] as const)),
  );
  return { terms, meanings: [...keysByMeaning.keys()].map((json): Meaning => JSON.parse(json)) };
}

/**
 * Returns, for each qualifier, the index of its forms before and after a noun. Symbols are qualifiers on both sides: they
 * are the same in every language ("DYT1 dystonia", "distonía DYT1").
 */
function compileQualifiers(languages: readonly LanguageTerms[]): {
  qualifiers: Map<string, number>;
  qualifierForms: QualifierForms[];
} {
  const symbols = languages.map((language) => language.symbols ?? {});
  const qualifiersNotOn = (side: "before" | "after"): TermsByForm[] =>
    languages
      .filter(({ qualifierPosition }) => qualifierPosition !== side)
      .map(({ qualifiers }) => qualifiers);
  const endings = languages.flatMap(({ symbolEndings }) => symbolEndings ?? []);
  const phrasesAfter = languages.map((language) => language.phrasesAfter ?? {});
  const before = formsByKey([
    ...qualifiersNotOn("after"),
    ...symbols,
    ...symbols.map((terms) => withEndings(terms, endings)),
  ]);
  const after = formsByKey([...qualifiersNotOn("before"), ...phrasesAfter, ...symbols]);
  for (const key of languages.flatMap(({ lookAlikes }) => lookAlikes.qualifiers).flatMap(keysOf)) {
    before.set(key, LOOK_ALIKE);
    after.set(key, LOOK_ALIKE);
  }
  const indexes = new Map<string, number>();
  const indexOf = (key: string): number => {
    const json = JSON.stringify([before.get(key) ?? null, after.get(key) ?? null]);
    if (!indexes.has(json)) indexes.set(json, indexes.size);
    return indexes.get(json) as number;
  };
  const keys = new Set([...before.keys(), ...after.keys()]);
  return {
    qualifiers: new Map([...keys].map((key) => [key, indexOf(key)])),
    qualifierForms: [...indexes.keys()].map((json): QualifierForms => JSON.parse(json)),
  };
}

/** Returns the words that mostly belong to what follows, right after the nouns of some languages. */
function compileAfterNouns(languages: readonly LanguageTerms[]): Dictionary["afterNouns"] {
  const some = languages.filter(({ afterNoun }) => afterNoun);
  const after = formsByKey(
    languages
      .filter(({ qualifierPosition }) => qualifierPosition !== "before")
      .map(({ qualifiers }) => qualifiers),
  );
  const qualifiers = some.flatMap(({ qualifiers }) => Object.values(qualifiers).flat());
  return {
    nouns: encodeSet(some.flatMap(({ afterNoun }) => afterNoun?.nouns ?? [])),
    words: encodeSet(some.flatMap(({ afterNoun }) => afterNoun?.words ?? [])),
    qualifiers: encodeSet(qualifiers.filter((notation) => keysOf(notation).some((key) => after.has(key)))),
  };
}

function withEndings(terms: TermsByForm, endings: readonly Notation[]): TermsByForm {
  return Object.fromEntries(
    Object.entries(terms).map(([form, notations]) => [
      form,
      notations.flatMap((notation) => endings.map((ending) => `${notation}-${ending}`)),
    ]),
  );
}

/** Returns the form index of each qualifier; the first set of terms to give one a form wins. */
function formsByKey(sets: readonly TermsByForm[]): Map<string, number> {
  const forms = new Map<string, number>();
  for (const terms of sets)
    for (const [form, notations] of entriesOf(terms))
      for (const key of notations.flatMap(keysOf)) if (!forms.has(key)) forms.set(key, form);
  return forms;
}

/** Returns the phrases of a relation as patterns. A notation is nearly one: expanded, its phrases would take four times the space. */
function compileRelation(languages: readonly LanguageTerms[], relation: Relation): RelationPhrases {
  const patterns = (side: "before" | "after"): PhrasePatterns => {
    const phrases = languages
      .flatMap(({ relations }) => relations?.[relation][side] ?? [])
      .map((notation) => normalizeText(notation).text.replaceAll("(", "(?:"));
    const isSpacedPhrase = (phrase: string): boolean =>
      isSpaced(phrase.match(/[\p{L}\p{M}]/gu)?.at(-1) ?? "");
    return {
      spaced: phrases.filter(isSpacedPhrase).join("|") || "(?!)",
      unspaced: phrases.filter((phrase) => !isSpacedPhrase(phrase)).join("|") || "(?!)",
    };
  };
  return { before: patterns("before"), after: patterns("after") };
}

function compileContextWords(languages: readonly LanguageTerms[]): Dictionary["contextWords"] {
  const byTopic = new Map<ContextTopic, string[]>();
  for (const { contextWords } of languages)
    for (const [name, notations] of Object.entries(contextWords ?? {})) {
      const topic = name as ContextTopic;
      byTopic.set(topic, [...(byTopic.get(topic) ?? []), ...notations.flatMap(expandNotation)]);
    }
  return Object.fromEntries([...byTopic].map(([topic, words]) => [topic, splitByScript(words)]));
}

function splitByScript(words: readonly string[]): ContextWords {
  return {
    latin: contextWordTries(words.filter((word) => !nonLatinLetter.test(word))),
    other: contextWordTries(words.filter((word) => nonLatinLetter.test(word))),
  };
}

function contextWordTries(words: readonly string[]): ContextWordTries {
  return {
    words: triePattern(words.filter((word) => word.length <= MAX_WHOLE_WORD_LETTERS)),
    prefixes: triePattern(words.filter((word) => word.length > MAX_WHOLE_WORD_LETTERS)),
  };
}

function maxUnspacedLengths(keys: Iterable<string>): Record<string, number> {
  const lengths: Record<string, number> = {};
  for (const key of keys) {
    const letter = key[0] as string;
    if (isUnspaced(key.at(-1) as string)) lengths[letter] = Math.max(lengths[letter] ?? 0, key.length);
  }
  return lengths;
}

/** Throws when a form has no term in any language: readers could never open its card. */
function checkReachable(meanings: readonly Meaning[], qualifierForms: readonly QualifierForms[]): void {
  const reachable = new Set([...meanings.map(({ form }) => form), ...qualifierForms.flat()]);
  const unreachable = formPrecedence.filter((_, index) => !reachable.has(index));
  if (unreachable.length > 0)
    throw new Error(`No term leads to these forms: ${unreachable.join(", ")}. Add one to data/terms.`);
}

const formIndex = (form: FormId): number => formPrecedence.indexOf(form);

const keysOf = (notation: Notation): string[] => expandNotation(notation).flatMap(termKeys);

function entriesOf(byForm: TermsByForm): [form: number, notations: readonly Notation[]][] {
  return Object.entries(byForm).map(([form, notations]) => [formIndex(form as FormId), notations]);
}

/** Returns the encoded terms. Keys with a wildcard "~" at the end are in a set of their own, without it. */
function encode(keys: ReadonlyMap<string, number>): EncodedTerms {
  const isWildcard = ([key]: readonly [string, number]): boolean => key.endsWith("~");
  const wildcard = [...keys].filter(isWildcard).map(([key, value]) => [key.slice(0, -1), value] as const);
  return {
    exact: encodeTerms(new Map([...keys].filter((entry) => !isWildcard(entry)))),
    wildcard: encodeTerms(new Map(wildcard)),
  };
}

/** Returns the encoded keys of a set of notations, which have no values. */
function encodeSet(notations: readonly Notation[]): EncodedTerms {
  return encode(new Map(notations.flatMap(keysOf).map((key) => [key, 0])));
}
