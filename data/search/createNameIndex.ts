import type { Localized, LocalizedList } from "../content/schema/localized.ts";
import { searchWords, withoutArticle } from "./searchWords.ts";

/** A record that is found by its names. */
interface NamedRecord {
  readonly id: string;
  readonly name: Localized;
  readonly synonyms?: LocalizedList | undefined;
  readonly genetics?: { readonly genes: readonly string[] } | undefined;
}

export interface NameIndex<Found> {
  /**
   * Returns the records that a text names, those with the most similar name first: it is a whole name, then the beginning
   * of a name, then each of its words begins a word of the same name. After them come the records in `named`, which the
   * matcher finds in the text, and those that have the words in different names of one language. Records of the same rank
   * keep their order. An empty text names all records.
   */
  find(text: string, named?: readonly string[]): Found[];
}

/** The names of a record as they are compared. */
interface ComparedNames {
  readonly names: readonly ComparedName[];
  /** The words of all names in each language, with the symbols of the genes. */
  readonly wordsByLanguage: readonly (readonly string[])[];
}

/** A name as it is compared: "writers cramp", and its words. */
interface ComparedName {
  readonly text: string;
  readonly words: readonly string[];
}

/** The text that is searched: "writers cr", and a test of each of its words, which may be the beginnings of words. */
interface Search {
  readonly text: string;
  readonly tests: readonly ((word: string) => boolean)[];
}

/** How well a text fits a record; the best is the smallest. */
const rank = { whole: 0, beginning: 1, oneName: 2, matcher: 3, severalNames: 4, none: 5 } as const;
type Rank = (typeof rank)[keyof typeof rank];

/** Scripts that put no spaces between words: a search word may be anywhere in a name. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Returns an index of the names of the records in all languages, and of the symbols of their genes. It is built at the first
 * search.
 */
export function createNameIndex<Found extends NamedRecord>(records: readonly Found[]): NameIndex<Found> {
  let entries: { readonly record: Found; readonly names: ComparedNames }[] | undefined;
  return {
    find(text, named = []) {
      const words = searchWords(text);
      if (words.length === 0) return [...records];
      const search = { text: words.join(" "), tests: words.map(beginsWith) };
      entries ??= records.map((record) => ({ record, names: comparedNames(record) }));
      const ranked = entries.map(({ record, names }) => ({
        record,
        rank: Math.min(rankOf(search, names), named.includes(record.id) ? rank.matcher : rank.none),
      }));
      return ranked
        .filter((each) => each.rank < rank.none)
        .sort((one, other) => one.rank - other.rank)
        .map(({ record }) => record);
    },
  };
}

function comparedNames({ name, synonyms, genetics }: NamedRecord): ComparedNames {
  const languages = new Set([...Object.keys(name), ...Object.keys(synonyms ?? {})]);
  const genes = (genetics?.genes ?? []).map(comparedName);
  const byLanguage = [...languages].map((language) =>
    [name[language] ?? [], synonyms?.[language] ?? []].flat().map(comparedName),
  );
  return {
    names: [...genes, ...byLanguage.flat()],
    wordsByLanguage: byLanguage.map((names) => [...names, ...genes].flatMap(({ words }) => words)),
  };
}

function comparedName(name: string): ComparedName {
  const words = searchWords(name);
  return { text: words.join(" "), words: words.flatMap(withoutArticle) };
}

/** Returns the rank of a record, by the name that fits the search best. */
function rankOf({ text, tests }: Search, { names, wordsByLanguage }: ComparedNames): Rank {
  const areIn = (candidates: readonly string[]) => tests.every((test) => candidates.some(test));
  if (!wordsByLanguage.some(areIn)) return rank.none;
  if (names.some((name) => name.text === text)) return rank.whole;
  if (names.some((name) => name.text.startsWith(text))) return rank.beginning;
  return names.some((name) => areIn(name.words)) ? rank.oneName : rank.severalNames;
}

/** Returns a test of whether a search word begins a word of a name. */
function beginsWith(start: string): (word: string) => boolean {
  if (UNSPACED.test(start)) return (word) => word.includes(start);
  const starts = withoutArticle(start);
  return (word) => starts.some((each) => word.startsWith(each));
}
