import type { Meaning } from "../../../data/names/Dictionary.ts";
import { dictionary } from "../../../data/names/dictionary.compiled.ts";
import { unpackWords } from "../../../data/names/packWords.ts";
import { spacedLetters, unspacedLetters } from "../../../data/names/writing.ts";

/** The form index of what only looks like dystonia. */
export const LOOK_ALIKE = -1;

/** How many letters may follow an open ending. */
const ENDING = 24;

/** Open endings follow at least so many letters. */
const OPENING = 2;

/** How the signs of the notation are written in running text. */
const signs: Readonly<Record<string, string>> = {
  " ": "(?: ?- ?| )?",
  "-": "(?: ?- ?| )?",
  "=": "-?",
  "'": "'?",
};

/** The source of a pattern from a trie of the dictionary. */
function patternSource(trie: string): string {
  return trie === "" ? "(?!)" : trie.replace(/[ '=-]/g, (sign) => signs[sign] as string);
}

/** What keys stand for. */
export interface Keys<T> {
  readonly whole: ReadonlyMap<string, T>;
  /** Beginnings of last words that stand for every word that begins so. */
  readonly open: ReadonlyMap<string, T>;
  /** The first letters of all in `open`: most words need no closer look. */
  readonly openings: ReadonlySet<string>;
  /** For each first word of a key of several words, the most words that a key with it has. */
  readonly mostWords: ReadonlyMap<string, number>;
}

function keysTo<T>(groups: readonly string[], values: readonly T[]): Keys<T> {
  const whole = new Map<string, T>();
  const open = new Map<string, T>();
  const openings = new Set<string>();
  const mostWords = new Map<string, number>();
  groups.forEach((group, index) => {
    for (const key of unpackWords(group)) {
      if (key.endsWith("~")) {
        open.set(key.slice(0, -1), values[index] as T);
        openings.add(key.slice(0, OPENING));
      } else whole.set(key, values[index] as T);
      const words = key.split(" ");
      const first = words[0] as string;
      if (words.length > 1) mostWords.set(first, Math.max(words.length, mostWords.get(first) ?? 0));
    }
  });
  return { whole, open, openings, mostWords };
}

function qualifiers(groups: readonly string[]): Keys<number> {
  return keysTo([...groups, dictionary.lookAlikes], [...groups.keys(), LOOK_ALIKE]);
}

const notSpaced = `(?![${spacedLetters}])`;

/** What a folded text is matched with. */
export const matcher = {
  forms: dictionary.forms,
  /** Finds each place where a name may begin; one in a script without spaces is captured whole. */
  beginnings: new RegExp(
    `(${patternSource(dictionary.unspaced)})|(?:${patternSource(dictionary.beginnings)})`,
    "g",
  ),
  tags: new RegExp(`[#@][${spacedLetters}${unspacedLetters}_]{3,80}`, "g"),
  meanings: keysTo<Meaning>(dictionary.names, dictionary.meanings),
  before: qualifiers(dictionary.before),
  after: qualifiers(dictionary.after),
  lookAlikes: unpackWords(dictionary.lookAlikes).map((key) => key.replace("~", "")),
  geneWords: keysTo([dictionary.geneWords], [true]),
  joiners: new Set(unpackWords(dictionary.joiners)),
  clitics: new Set(unpackWords(dictionary.clitics)),
  cues: new Map(
    Object.entries(dictionary.cues).map(([cue, [words, beginnings]]) => [
      cue,
      new RegExp(
        `(?:^|[^${spacedLetters}])(?:${patternSource(beginnings)}|(?:${patternSource(words)})${notSpaced})`,
      ),
    ]),
  ),
};

/** What a key stands for: spelled out, or else by its longest open beginning; only the last word may end otherwise. */
export function lookUp<T>({ whole, open, openings }: Keys<T>, key: string): T | undefined {
  const exact = whole.get(key);
  if (exact !== undefined || !openings.has(key.slice(0, OPENING))) return exact;
  const shortest = Math.max(OPENING, key.lastIndexOf(" ") + 2, key.length - ENDING);
  for (let length = key.length; length >= shortest; length--) {
    const found = open.get(key.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
}
