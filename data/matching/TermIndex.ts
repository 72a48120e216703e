import type { SortedTerms } from "./SortedTerms.ts";

/** How many letters may follow an open ending. */
const ENDING = 24;

/** So many answers are remembered: a key may hold on to the text that it was cut from. */
const MOST_REMEMBERED = 1000;

/** Open endings follow at least so many letters. */
const OPENING = 2;

/** What the keys of the dictionary stand for. */
export class TermIndex<T> {
  private readonly whole: SortedTerms;
  private readonly open: SortedTerms;
  private readonly values: readonly (T | null)[];
  // A page says the same names, and the same words beside them, again and again.
  private readonly known = new Map<string, T | undefined>();
  private readonly longer = new Map<string, boolean>();

  /** `values` by the numbers of the words; `open` are beginnings of last words that stand for every word that begins so. */
  constructor(whole: SortedTerms, open: SortedTerms, values: readonly (T | null)[]) {
    this.whole = whole;
    this.open = open;
    this.values = values;
  }

  /** What a key stands for that is spelled out. */
  exact(key: string): T | undefined {
    return this.value(this.whole.get(key));
  }

  /** Whether a longer key begins with this one and goes on with another word. */
  goesOn(key: string): boolean {
    return remembered(this.longer, key, () =>
      [this.whole, this.open].some((words) => {
        for (const [word] of words.from(`${key} `)) return word.startsWith(key) && isGap(word[key.length]);
        return false;
      }),
    );
  }

  /** What a key stands for: spelled out, or else by its longest open beginning; only the last word may end otherwise. */
  lookUp(key: string): T | undefined {
    return remembered(this.known, key, () => this.search(key));
  }

  private search(key: string): T | undefined {
    const exact = this.exact(key);
    if (exact !== undefined) return exact;
    const lastGap = Math.max(key.lastIndexOf(" "), key.lastIndexOf("/"));
    const shortest = Math.max(OPENING, lastGap + 2, key.length - ENDING);
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

function remembered<Answer>(answers: Map<string, Answer>, key: string, find: () => Answer): Answer {
  const known = answers.get(key);
  if (known !== undefined || answers.has(key)) return known as Answer;
  const answer = find();
  if (answers.size >= MOST_REMEMBERED) answers.clear();
  answers.set(key, answer);
  return answer;
}

/** Whether a sign parts the words of a key. */
function isGap(sign: string | undefined): boolean {
  return sign === " " || sign === "/";
}
