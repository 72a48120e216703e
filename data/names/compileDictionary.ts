import type { FormId } from "../schema/form.ts";
import type { Dictionary, Kind, Meaning } from "./Dictionary.ts";
import { expandNotation } from "./expandNotation.ts";
import { keysOf } from "./keyOf.ts";
import type { LanguageNames, NamesByForm, Notation } from "./LanguageNames.ts";
import { packWords } from "./packWords.ts";
import { precedence } from "./precedence.ts";
import { trieSource } from "./trieSource.ts";
import { isUnspaced } from "./writing.ts";

const BEGINNING = 6;
/** Cues of up to so many letters are whole words. */
const LONGEST_WHOLE_CUE = 4;

/** The names of all languages as one structure to match with; an error names what is wrong with which language. */
export function compileDictionary(languages: readonly LanguageNames[]): Dictionary {
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
    for (const [form, notations] of entriesOf(names.names, names)) add(form, "name", notations);
    for (const [form, notations] of entriesOf(names.symbols ?? {}, names)) add(form, "symbol", notations);
    for (const { form, names: notations, needs, unless } of names.contextNames ?? [])
      add(formIndex(form, names), form === "dystonia" ? "noun" : "name", notations, needs, unless);
    add(formIndex("dystonia", names), "noun", names.nouns, "", names.cues?.autonomic ? "autonomic" : "");
    add(formIndex("dystonia", names), "adjective", names.adjectives, "", "ego");
  }

  const groups = new Map<string, Set<string>>();
  for (const [word, meaning] of spellings) {
    const group = JSON.stringify(meaning);
    groups.set(group, new Set([...(groups.get(group) ?? []), ...keysOf(word)]));
  }
  const words = [...spellings.keys()];
  return {
    forms: precedence,
    beginnings: trieSource(words.filter((word) => !isUnspaced(word.at(-1) as string)).map(beginning)),
    unspaced: trieSource(words.filter((word) => isUnspaced(word.at(-1) as string))),
    meanings: [...groups.keys()].map((group) => JSON.parse(group)),
    names: [...groups.values()].map(packWords),
    before: qualifiers(languages.filter(({ qualifiersStand }) => qualifiersStand !== "after")),
    after: qualifiers(languages.filter(({ qualifiersStand }) => qualifiersStand !== "before")),
    lookAlikes: keys(languages.flatMap(({ lookAlikes }) => lookAlikes.beside)),
    geneWords: keys(languages.flatMap(({ geneWords }) => geneWords ?? [])),
    joiners: keys(languages.flatMap(({ joiners }) => joiners)),
    clitics: keys(languages.flatMap(({ clitics }) => clitics ?? [])),
    cues: cuePatterns(languages),
  };
}

function formIndex(form: FormId, { language }: LanguageNames): number {
  const index = precedence.indexOf(form);
  if (index < 0) throw new Error(`The form "${form}", named in ${language}.ts, is missing in precedence.ts.`);
  return index;
}

function entriesOf(byForm: NamesByForm, names: LanguageNames): [number, readonly Notation[]][] {
  return Object.entries(byForm).map(([form, notations]) => [formIndex(form, names), notations ?? []]);
}

function keys(notations: readonly Notation[]): string {
  return packWords(notations.flatMap(expandNotation).flatMap(keysOf));
}

function qualifiers(languages: readonly LanguageNames[]): string[] {
  const byForm: Set<string>[] = precedence.map(() => new Set());
  const taken = new Set<string>();
  for (const names of languages)
    for (const [form, notations] of entriesOf(names.qualifiers, names))
      for (const key of notations.flatMap(expandNotation).flatMap(keysOf))
        if (!taken.has(key)) {
          taken.add(key);
          byForm[form]?.add(key);
        }
  return byForm.map(packWords);
}

function cuePatterns(languages: readonly LanguageNames[]): Dictionary["cues"] {
  const byCue = new Map<string, string[]>();
  for (const { cues } of languages)
    for (const [cue, notations] of Object.entries(cues ?? {}))
      byCue.set(cue, [...(byCue.get(cue) ?? []), ...notations.flatMap(expandNotation)]);
  return Object.fromEntries(
    [...byCue].map(([cue, words]) => [
      cue,
      [
        trieSource(words.filter((word) => word.length <= LONGEST_WHOLE_CUE)),
        trieSource(words.filter((word) => word.length > LONGEST_WHOLE_CUE)),
      ],
    ]),
  );
}

/** How a name begins: enough of it to be rare in a text, so that looking the rest up is rare too. */
function beginning(name: string): string {
  let letters = 0;
  for (let at = 0; at < name.length; at++) {
    if (!/[ '=~-]/.test(name[at] as string)) letters++;
    if (letters === BEGINNING) return name.slice(0, at + 1);
  }
  return name.replace("~", "");
}
