import { type DecodedPage, decodePage, PAGE_PARTS, pagesOf } from "./encodeTerms.ts";

/** Sorted words with a number each; a page of them is unpacked when a word is looked up that may stand on it. */
export class SortedTerms {
  private readonly packed: string;
  private pages: readonly string[] | undefined;
  private readonly unpacked: DecodedPage[] = [];

  constructor(packed: string) {
    this.packed = packed;
  }

  /** The number of a word. */
  get(word: string): number | undefined {
    const page = this.page(this.pageOf(word));
    if (!page) return undefined;
    const at = lastUpTo(page.words, word);
    return page.words[at] === word ? page.numbers[at] : undefined;
  }

  /** The words that another one begins with, the longest first, with their numbers. */
  *beginningsOf(whole: string): Generator<readonly [word: string, number: number]> {
    let word = whole;
    while (word !== "") {
      const page = this.page(this.pageOf(word));
      if (!page) return;
      const at = lastUpTo(page.words, word);
      const last = page.words[at] as string;
      const begins = word.startsWith(last);
      if (begins) yield [last, page.numbers[at] as number];
      // What lies before both and begins the one, begins the other too.
      word = begins ? last.slice(0, -1) : commonBeginning(word, last);
    }
  }

  /** The words with a beginning, in order, with their numbers. */
  *beginningWith(start: string): Generator<readonly [word: string, number: number]> {
    for (const entry of this.from(start)) {
      if (!entry[0].startsWith(start)) return;
      yield entry;
    }
  }

  /** The words that are not before another one, in order, with their numbers. */
  *from(start: string): Generator<readonly [word: string, number: number]> {
    for (let index = Math.max(0, this.pageOf(start)); ; index++) {
      const page = this.page(index);
      if (!page) return;
      const before = lastUpTo(page.words, start);
      for (let at = Math.max(0, before); at < page.words.length; at++) {
        const word = page.words[at] as string;
        if (word >= start) yield [word, page.numbers[at] as number];
      }
    }
  }

  /** The page that a word stands on if it is there; -1 before the first. */
  private pageOf(word: string): number {
    this.pages ??= pagesOf(this.packed);
    return lastUpTo(this.pages, word, PAGE_PARTS);
  }

  private page(index: number): DecodedPage | undefined {
    const known = this.unpacked[index];
    if (known || !this.pages) return known;
    const first = this.pages[index * PAGE_PARTS];
    const rest = this.pages[index * PAGE_PARTS + 1];
    if (first === undefined || rest === undefined) return undefined;
    this.unpacked[index] = decodePage(first, rest);
    return this.unpacked[index];
  }
}

/** The index of the last of these sorted words that is not behind a word, -1 if all are; every `step`th is one. */
function lastUpTo(words: readonly string[], word: string, step = 1): number {
  let low = -1;
  let high = words.length / step;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((words[middle * step] as string) <= word) low = middle;
    else high = middle;
  }
  return low;
}

function commonBeginning(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
}
