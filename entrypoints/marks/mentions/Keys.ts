import type { Words } from "./Words.ts";

/** How many letters may follow an open ending. */
const ENDING = 24;

/** Open endings follow at least so many letters. */
const OPENING = 2;

/** What the keys of the dictionary stand for. */
export class Keys<T> {
  private readonly whole: Words;
  private readonly open: Words;
  private readonly values: readonly (T | null)[];

  /** `values` by the numbers of the words; `open` are beginnings of last words that stand for every word that begins so. */
  constructor(whole: Words, open: Words, values: readonly (T | null)[]) {
    this.whole = whole;
    this.open = open;
    this.values = values;
  }

  /** What a key stands for that is spelled out. */
  exact(key: string): T | undefined {
    return this.value(this.whole.get(key));
  }

  /** The words of the longest key that this one begins with, an open one's last word cut short; 0 if there is none. */
  mostWords(key: string): number {
    const longest = [this.whole, this.open].map((words) => words.longestBeginning(key));
    return Math.max(...longest.map((word) => word?.split(/[ /]/).length ?? 0));
  }

  /** What a key stands for: spelled out, or else by its longest open beginning; only the last word may end otherwise. */
  lookUp(key: string): T | undefined {
    const exact = this.exact(key);
    if (exact !== undefined) return exact;
    const shortest = Math.max(OPENING, key.lastIndexOf(" ") + 2, key.length - ENDING);
    for (const [beginning, number] of this.open.beginningsOf(key)) {
      if (beginning.length < shortest) return undefined;
      const value = this.value(number);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** What the keys stand for that a text begins with, open ones without their endings. */
  *beginningsOf(text: string): Generator<readonly [key: string, value: T]> {
    for (const words of [this.open, this.whole]) yield* this.valued(words.beginningsOf(text));
  }

  /** What all keys with a beginning stand for: first the open ones, without their endings, then the others. */
  *beginningWith(start: string): Generator<readonly [key: string, value: T]> {
    for (const words of [this.open, this.whole]) yield* this.valued(words.beginningWith(start));
  }

  private *valued(
    words: Iterable<readonly [word: string, number: number]>,
  ): Generator<readonly [key: string, value: T]> {
    for (const [word, number] of words) {
      const value = this.value(number);
      if (value !== undefined) yield [word, value];
    }
  }

  private value(index: number | undefined): T | undefined {
    return index === undefined ? undefined : (this.values[index] ?? undefined);
  }
}
