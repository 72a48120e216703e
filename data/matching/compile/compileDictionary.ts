import type { FormId } from "../../content/forms/forms.ts";
import { formPrecedence } from "../../terms/formPrecedence.ts";
import type { LanguageTerms, Notation, TermsByForm } from "../../terms/LanguageTerms.ts";
import {
  type Dictionary,
  type EncodedKeys,
  type Kind,
  LOOK_ALIKE,
  type Meaning,
  type Sides,
} from "../Dictionary.ts";
import { encodeTerms } from "../encodeTerms.ts";
import { beyondLatin, isUnspaced } from "../scripts.ts";
import { termKeys } from "../termKey.ts";
import { compileStemPrefixes } from "./compileStemPrefixes.ts";
import { compileStems } from "./compileStems.ts";
import { expandNotation } from "./expandNotation.ts";
import { stemPatterns } from "./stemPatterns.ts";
import { triePattern } from "./triePattern.ts";

/** Cues of up to so many letters are whole words. */
const LONGEST_WHOLE_CUE = 4;

/** The names of all languages as one structure to match with; an error names what is wrong with which language. */
export function compileDictionary(languages: readonly LanguageTerms[]): Dictionary {
  const spellings = new Map<string, Meaning>();

  const add = (form: number, kind: Kind, notations: readonly Notation[], needs = "", unless = ""): void => {
    for (const spelling of notations.flatMap(expandNotation)) {
      const compound = spelling.startsWith("~");
      const meaning: Meaning = [form, kind, needs, unless, compound ? 1 : 0];
      const word = compound ? spelling.slice(1) : spelling;
      const known = spellings.get(word);
      // The first language to give a spelling a meaning keeps it, except that a sure name wins over an unsure one.
      if (!known || (known[2] !== "" && needs === "" && kind !== "noun")) spellings.set(word, meaning);
      else if (compound && known[4] === 0 && known[0] === form) spellings.set(word, meaning);
    }
  };

  for (const names of languages) {
    add(-1, "term", names.lookAlikes.terms ?? []);
    for (const [form, notations] of entriesOf(names.names)) add(form, "name", notations);
    for (const [form, notations] of entriesOf(names.symbols ?? {})) add(form, "symbol", notations);
    for (const { form, names: notations, needs, unless } of names.contextNames ?? [])
      add(formIndex(form), form === "dystonia" ? "noun" : "name", notations, needs, unless);
    add(formIndex("dystonia"), "noun", names.nouns, "", names.contextWords?.autonomic ? "autonomic" : "");
    add(formIndex("dystonia"), "adjective", names.adjectives, "", "ego");
  }

  const groups = new Map<string, Set<string>>();
  for (const [word, meaning] of spellings) {
    const group = JSON.stringify(meaning);
    groups.set(group, new Set([...(groups.get(group) ?? []), ...termKeys(word)]));
  }
  const names = new Map(
    [...groups.values()].flatMap((keys, index) => [...keys].map((key) => [key, index] as const)),
  );
  const stems = stemPatterns(compileStems(languages));
  const lookAlikes = languages.flatMap(({ lookAlikes }) => lookAlikes.beside);
  const meanings = [...groups.keys()].map((group): Meaning => JSON.parse(group));
  const qualifying = qualifiers(languages, lookAlikes.flatMap(expandNotation).flatMap(termKeys));
  checkReachable(meanings, qualifying.sides);
  return {
    forms: formPrecedence,
    meanings,
    names: pack(names),
    runs: longestRuns(names.keys()),
    stems,
    leads: compileStemPrefixes(names.keys(), [stems.latin, ...Object.values(stems.others)].join("|")),
    ...qualifying,
    geneWords: keys(languages.flatMap(({ geneWords }) => geneWords ?? [])),
    joiners: keys(languages.flatMap(({ joiners }) => joiners)),
    clitics: keys(languages.flatMap(({ clitics }) => clitics ?? [])),
    cues: cuePatterns(languages),
  };
}

/** The keys packed; an open ending is told by where its key stands. */
function pack(keys: ReadonlyMap<string, number>): EncodedKeys {
  const isOpen = ([key]: readonly [string, number]): boolean => key.endsWith("~");
  const open = [...keys].filter(isOpen).map(([key, value]) => [key.slice(0, -1), value] as const);
  return {
    whole: encodeTerms(new Map([...keys].filter((entry) => !isOpen(entry)))),
    open: encodeTerms(new Map(open)),
  };
}

function longestRuns(keys: Iterable<string>): Record<string, number> {
  const runs: Record<string, number> = {};
  for (const key of keys) {
    const first = key[0] as string;
    if (isUnspaced(key.at(-1) as string)) runs[first] = Math.max(runs[first] ?? 0, key.length);
  }
  return runs;
}

const formIndex = (form: FormId): number => formPrecedence.indexOf(form);

function entriesOf(byForm: TermsByForm): [number, readonly Notation[]][] {
  return Object.entries(byForm).map(([form, notations]) => [formIndex(form as FormId), notations]);
}

/** Throws when no term of any language leads to a form: readers could never open its card. */
function checkReachable(meanings: readonly Meaning[], sides: readonly Sides[]): void {
  const reachable = new Set([...meanings.map(([form]) => form), ...sides.flat()]);
  const unreachable = formPrecedence.filter((_, index) => !reachable.has(index));
  if (unreachable.length > 0)
    throw new Error(`No term leads to these forms: ${unreachable.join(", ")}. Add one to data/terms.`);
}

function keys(notations: readonly Notation[]): EncodedKeys {
  return pack(
    new Map(
      notations
        .flatMap(expandNotation)
        .flatMap(termKeys)
        .map((key) => [key, 0]),
    ),
  );
}

/** The qualifiers with what they mean before and after a noun. */
function qualifiers(
  languages: readonly LanguageTerms[],
  lookAlikes: readonly string[],
): Pick<Dictionary, "qualifiers" | "sides"> {
  const before = formsByKey(languages.filter(({ qualifiersStand }) => qualifiersStand !== "after"));
  const after = formsByKey(languages.filter(({ qualifiersStand }) => qualifiersStand !== "before"));
  for (const key of lookAlikes) {
    before.set(key, LOOK_ALIKE);
    after.set(key, LOOK_ALIKE);
  }
  const sides = new Map<string, number>();
  const indexOf = (key: string): number => {
    const pair = JSON.stringify([before.get(key) ?? null, after.get(key) ?? null]);
    if (!sides.has(pair)) sides.set(pair, sides.size);
    return sides.get(pair) as number;
  };
  const keys = new Set([...before.keys(), ...after.keys()]);
  const indexed = new Map([...keys].map((key) => [key, indexOf(key)]));
  return { qualifiers: pack(indexed), sides: [...sides.keys()].map((pair): Sides => JSON.parse(pair)) };
}

/** The first language to give a key a form keeps it. */
function formsByKey(languages: readonly LanguageTerms[]): Map<string, number> {
  const forms = new Map<string, number>();
  for (const names of languages)
    for (const [form, notations] of entriesOf(names.qualifiers))
      for (const key of notations.flatMap(expandNotation).flatMap(termKeys))
        if (!forms.has(key)) forms.set(key, form);
  return forms;
}

function cuePatterns(languages: readonly LanguageTerms[]): Dictionary["cues"] {
  const byCue = new Map<string, string[]>();
  for (const { contextWords } of languages)
    for (const [cue, notations] of Object.entries(contextWords ?? {}))
      byCue.set(cue, [...(byCue.get(cue) ?? []), ...notations.flatMap(expandNotation)]);
  const tries = (words: readonly string[]): [string, string] => [
    triePattern(words.filter((word) => word.length <= LONGEST_WHOLE_CUE)),
    triePattern(words.filter((word) => word.length > LONGEST_WHOLE_CUE)),
  ];
  return Object.fromEntries(
    [...byCue].map(([cue, words]) => {
      const latin = words.filter((word) => !beyondLatin.test(word));
      return [cue, { latin: tries(latin), other: tries(words.filter((word) => !latin.includes(word))) }];
    }),
  );
}
