import { LOOK_ALIKE, type PackedKeys } from "../../../data/names/Dictionary.ts";
import { dictionary } from "../../../data/names/dictionary.compiled.ts";
import { unpackWords } from "../../../data/names/packWords.ts";
import {
  beyondLatin,
  isSpaced,
  isUnspaced,
  spacedLetters,
  unspacedLetters,
} from "../../../data/names/writing.ts";

/** How many letters may follow an open ending. */
const ENDING = 24;

/** Open endings follow at least so many letters. */
const OPENING = 2;

/** So many letters of a name tell most places where it cannot begin. */
const HEAD = 3;

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

/** What the keys with one first letter stand for. */
interface Bucket<T> {
  readonly whole: Map<string, T>;
  /** Beginnings of last words that stand for every word that begins so. */
  readonly open: Map<string, T>;
  /** The first letters of all in `open`: most words need no closer look. */
  readonly openings: Set<string>;
  /** For each first word of a key of several words, the most words that a key with it has. */
  readonly mostWords: Map<string, number>;
  /** The first letters of each key's first word: few places of a text need a closer look. */
  readonly heads: Set<string>;
  /** The same of those first words that have fewer letters. */
  readonly shortHeads: Set<string>;
  /** Of the keys that end in a script without spaces. */
  longestRun: number;
}

/** What keys stand for, unpacked by their first letters when a text asks: a page needs few of them. */
export class Keys<T> {
  private readonly buckets = new Map<string, Bucket<T> | undefined>();
  private readonly packed: PackedKeys;
  private readonly values: readonly (T | null)[];

  constructor(packed: PackedKeys, values: readonly (T | null)[]) {
    this.packed = packed;
    this.values = values;
  }

  /** All that begins as the key does. */
  beside(key: string): Bucket<T> | undefined {
    const letter = key[0] as string;
    let bucket = this.buckets.get(letter);
    if (bucket === undefined && !this.buckets.has(letter)) {
      bucket = this.unpack(letter);
      this.buckets.set(letter, bucket);
    }
    return bucket;
  }

  /** What a key stands for that is spelled out. */
  exact(key: string): T | undefined {
    return this.beside(key)?.whole.get(key);
  }

  /** The most words that a key with this first one has. */
  mostWords(first: string): number {
    return this.beside(first)?.mostWords.get(first) ?? 1;
  }

  /** What a key stands for: spelled out, or else by its longest open beginning; only the last word may end otherwise. */
  lookUp(key: string): T | undefined {
    const bucket = this.beside(key);
    if (!bucket) return undefined;
    const exact = bucket.whole.get(key);
    if (exact !== undefined || !bucket.openings.has(key.slice(0, OPENING))) return exact;
    const shortest = Math.max(OPENING, key.lastIndexOf(" ") + 2, key.length - ENDING);
    for (let length = key.length; length >= shortest; length--) {
      const found = bucket.open.get(key.slice(0, length));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private unpack(letter: string): Bucket<T> | undefined {
    const packed = Object.hasOwn(this.packed, letter) ? this.packed[letter] : undefined;
    if (packed === undefined) return undefined;
    const bucket: Bucket<T> = {
      whole: new Map(),
      open: new Map(),
      openings: new Set(),
      mostWords: new Map(),
      heads: new Set(),
      shortHeads: new Set(),
      longestRun: 0,
    };
    for (const [word, index] of unpackWords(packed)) {
      const value = this.values[index];
      if (value !== null && value !== undefined) addTo(bucket, word, value);
    }
    return bucket;
  }
}

function addTo<T>(bucket: Bucket<T>, word: string, value: T): void {
  if (word.endsWith("~")) {
    bucket.open.set(word.slice(0, -1), value);
    bucket.openings.add(word.slice(0, OPENING));
  } else {
    bucket.whole.set(word, value);
    if (isUnspaced(word.at(-1) as string)) bucket.longestRun = Math.max(bucket.longestRun, word.length);
  }
  const words = word.split(" ");
  const first = words[0] as string;
  const head = first.replace("~", "").slice(0, HEAD);
  (head.length < HEAD ? bucket.shortHeads : bucket.heads).add(head);
  if (words.length > 1) bucket.mostWords.set(first, Math.max(words.length, bucket.mostWords.get(first) ?? 0));
}

/** What a folded text is matched with. */
export const matcher = {
  forms: dictionary.forms,
  /** The stem of a name begins at most so far after the name. */
  reach: dictionary.reach,
  meanings: new Keys(dictionary.names, dictionary.meanings),
  before: new Keys(
    dictionary.qualifiers,
    dictionary.sides.map(([before]) => before),
  ),
  after: new Keys(
    dictionary.qualifiers,
    dictionary.sides.map(([, after]) => after),
  ),
  geneWords: new Keys(dictionary.geneWords, [true]),
  joiners: new Keys(dictionary.joiners, [true]),
  clitics: new Keys(dictionary.clitics, [true]),
};

const patterns = new Map<string, RegExp>();

/** A pattern that is made when it is first asked for: most pages need few of them. */
function lazily(name: string, source: () => string, flags = ""): RegExp {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(source(), flags);
    patterns.set(name, pattern);
  }
  return pattern;
}

/** Finds the stems that a text's names hold. */
export function stemPattern(text: string): RegExp {
  const inLatin = !beyondLatin.test(text);
  return lazily(inLatin ? "Latin stems" : "stems", () => dictionary.stems[inLatin ? "latin" : "all"], "g");
}

/** Finds hashtags and handles. */
export function tagPattern(): RegExp {
  return lazily("tags", () => `[#@][${spacedLetters}${unspacedLetters}_]{3,80}`, "g");
}

/** Whether a folded text has one of the words that show what it speaks of. */
export function hasCue(text: string, cue: string): boolean {
  return hasCueIn(text, cue, "latin") || (beyondLatin.test(text) && hasCueIn(text, cue, "other"));
}

/** Borders of words are looked at one by one: in the pattern they would cost more. */
function hasCueIn(text: string, cue: string, script: "latin" | "other"): boolean {
  const source = (): string => {
    const [words, beginnings] = dictionary.cues[cue]?.[script] ?? ["", ""];
    return `${patternSource(beginnings)}|(${patternSource(words)})`;
  };
  const pattern = lazily(`${script} ${cue}`, source, "g");
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const end = match.index + match[0].length;
    if (!isSpaced(text[match.index - 1] ?? "") && (match[1] === undefined || !isSpaced(text[end] ?? "")))
      return true;
    pattern.lastIndex = match.index + 1;
  }
  return false;
}

/** Whether a name may begin at a place of a folded text, by its first letters. */
export function mayBegin(text: string, at: number): boolean {
  const bucket = matcher.meanings.beside(text[at] as string);
  if (!bucket) return false;
  const head = text.slice(at, at + HEAD);
  if (bucket.heads.has(head) || bucket.shortHeads.has(head[0] as string)) return true;
  if (bucket.shortHeads.size > 0 && bucket.shortHeads.has(head.slice(0, HEAD - 1))) return true;
  const apostrophe = head.indexOf("'", 1);
  return (
    apostrophe > 0 &&
    bucket.heads.has((head + text.slice(at + HEAD, at + HEAD + 2)).replaceAll("'", "").slice(0, HEAD))
  );
}

/** Whether a word turns a noun into something else, as "vegetative" does. */
export function isLookAlike(word: string): boolean {
  const bucket = matcher.before.beside(word);
  return bucket?.whole.get(word) === LOOK_ALIKE || bucket?.open.get(word) === LOOK_ALIKE;
}
