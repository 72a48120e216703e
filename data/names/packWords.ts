/** A page holds so many words: few to unpack for one word, and few pages to search. */
const PAGE = 48;
/** A word keeps at most so many letters of the one before it on its page: one capital. */
const MOST_SHARED = 25;
const FIRST_SHARED = 0x41;
/** No word holds one of these: two of them are a number. */
const DIGITS = "!#$%()*+:;<>?@";
const BORDER = "|";

/**
 * Words with a number each, sorted, in pages that can be read one by one. A word is a capital for the number of letters
 * that it shares with the one before, and its rest; two signs go before it where its number is another than that of
 * the word before. So nothing but a page's first word is spelled out, and nothing parts the words.
 */
export function packWords(words: ReadonlyMap<string, number>): string {
  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  const pages: string[] = [];
  for (let at = 0; at < sorted.length; at += PAGE) pages.push(packPage(sorted.slice(at, at + PAGE)));
  return pages.join(BORDER);
}

function packPage(words: readonly (readonly [string, number])[]): string {
  let last = "";
  let lastValue = -1;
  return words
    .map(([word, value]) => {
      if (/[!#-%(-+:-<>-Z|]/.test(word))
        throw new Error(`The name "${word}" holds a sign that no word may hold.`);
      let shared = 0;
      while (shared < MOST_SHARED && shared < last.length && last[shared] === word[shared]) shared++;
      const number = value === lastValue ? "" : spelled(value);
      last = word;
      lastValue = value;
      return number + String.fromCharCode(FIRST_SHARED + shared) + word.slice(shared);
    })
    .join("");
}

function spelled(value: number): string {
  const signs = [Math.floor(value / DIGITS.length), value % DIGITS.length].map((digit) => DIGITS[digit]);
  if (signs.includes(undefined)) throw new Error(`${value} is more than two signs can say.`);
  return signs.join("");
}

/** The pages of `packWords`. */
export function pagesOf(packed: string): string[] {
  return packed === "" ? [] : packed.split(BORDER);
}

/** The first word of a page, without unpacking it. */
export function firstOf(page: string): string {
  const second = /[!#-%(-+:-<>-Z]/g;
  second.lastIndex = 3;
  return page.slice(3, second.exec(page)?.index);
}

/** The words of a page, sorted, and the number of each. */
export interface UnpackedPage {
  readonly words: readonly string[];
  readonly numbers: readonly number[];
}

export function unpackPage(page: string): UnpackedPage {
  const words: string[] = [];
  const numbers: number[] = [];
  const entry = /([!#-%(-+:-<>?@]{2})?([A-Z])([^!#-%(-+:-<>-Z]*)/g;
  let word = "";
  let number = 0;
  for (let match = entry.exec(page); match; match = entry.exec(page)) {
    const [, digits, shared = "", rest = ""] = match;
    if (digits)
      number = DIGITS.indexOf(digits[0] as string) * DIGITS.length + DIGITS.indexOf(digits[1] as string);
    word = word.slice(0, shared.charCodeAt(0) - FIRST_SHARED) + rest;
    words.push(word);
    numbers.push(number);
  }
  return { words, numbers };
}
