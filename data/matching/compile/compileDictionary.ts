import { formIds } from "../../content/formIds.compiled.ts";
import type { FormId } from "../../content/forms/forms.ts";
import { formPrecedence } from "../../terms/formPrecedence.ts";
import type { LanguageTerms, Notation, TermsByForm } from "../../terms/LanguageTerms.ts";
import {
  type Dictionary,
  type EncodedTerms,
  LOOK_ALIKE,
  type Meaning,
  type QualifierForms,
} from "../Dictionary.ts";
import { encodeTerms } from "../encodeTerms.ts";
import { isUnspaced } from "../scripts.ts";
import { compileContextWords } from "./compileContextWords.ts";
import { compileRelations } from "./compileRelations.ts";
import { compileStemPrefixes } from "./compileStemPrefixes.ts";
import { compileStems } from "./compileStems.ts";
import { expandNotation, termKeys } from "./expandNotation.ts";
import { numberValues } from "./numberValues.ts";
import { searchedStems, stemPattern } from "./stemPatterns.ts";

/**
 * Returns the terms of all languages as one dictionary. Throws when the terms of a language are wrong or a form has no
 * term.
 */
export function compileDictionary(languages: readonly LanguageTerms[]): Dictionary {
  const { terms, meanings } = groupByMeaning(meaningsBySpelling(languages));
  const { qualifiers, qualifierForms } = compileQualifiers(languages);
  checkReachable(meanings, qualifierForms);
  const stems = compileStems(languages);
  return {
    forms: formPrecedence.map((form) => formIds.indexOf(form)),
    terms: encode(terms),
    meanings: meanings.map(withoutDefaults),
    maxUnspacedLengths: maxUnspacedLengths(terms.keys()),
    stems: searchedStems(stems),
    stemPrefixes: compileStemPrefixes(terms.keys(), stemPattern(stems)),
    qualifiers: encode(qualifiers),
    qualifierForms,
    accentedQualifiers: Object.fromEntries(
      languages
        .flatMap(({ accentedQualifiers }) => entriesOf(accentedQualifiers ?? {}))
        .flatMap(([form, words]) => words.map((word) => [word.normalize("NFC"), form])),
    ),
    idioms: encodeSet(languages.flatMap(({ idioms }) => idioms ?? [])),
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
      ...compileRelations(languages),
      articles: [
        ...new Set(languages.flatMap(({ articlesBefore }) => articlesBefore ?? []).flatMap(expandNotation)),
      ],
      lists: {
        items: languages.flatMap(({ lists }) => lists?.items ?? []).flatMap(expandNotation),
        conjunctions: languages.flatMap(({ lists }) => lists?.conjunctions ?? []).flatMap(expandNotation),
      },
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
    [...keysByMeaning].flatMap(([json, keys]) => [...keys].map((key) => [key, json] as const)),
  );
  const { numbers, values } = numberValues(terms);
  return { terms: numbers, meanings: values.map((json): Meaning => JSON.parse(json)) };
}

/** Returns only the form index of a name without further conditions. */
function withoutDefaults(meaning: Meaning): Meaning | number {
  return meaning.kind === "name" && Object.keys(meaning).length === 2 ? meaning.form : meaning;
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
  const keys = new Set([...before.keys(), ...after.keys()]);
  const forms = [...keys].map(
    (key) =>
      [key, JSON.stringify([before.get(key) ?? null, ...(after.has(key) ? [after.get(key)] : [])])] as const,
  );
  const { numbers, values } = numberValues(new Map(forms));
  return { qualifiers: numbers, qualifierForms: values.map((json): QualifierForms => JSON.parse(json)) };
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
