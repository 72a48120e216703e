/** A page holds so many words: few to unpack for one word, and few pages to search. */
const PAGE = 48;
/** A word keeps at most so many letters of the one before it on its page: one capital. */
const MOST_SHARED = 25;
const FIRST_SHARED = 0x41;
/** No word holds one of these: two of them are a number. */
const DIGITS = "!#$%()*+:;<>?@";
const BORDER = "|";
/** A page is its first word and all the rest. */
export const PAGE_PARTS = 2;

/**
 * Words with a number each, sorted, in pages that can be read one by one. A page's first word is spelled out, so that
 * the page can be found without reading it. Any other word is a capital for the number of letters that it shares with
 * the one before, and its rest; two signs go before it where its number is another than that of the word before.
 * So nothing parts the words.
 */
export function encodeTerms(words: ReadonlyMap<string, number>): string {
  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  const pages: string[] = [];
  for (let at = 0; at < sorted.length; at += PAGE) pages.push(packPage(sorted.slice(at, at + PAGE)));
  return pages.join(BORDER);
}

function packPage(words: readonly (readonly [string, number])[]): string {
  let last = "";
  let lastValue = -1;
  const entries = words.map(([word, value], index) => {
    if (/[!#-%(-+:-<>-Z|]/.test(word))
      throw new Error(`The name "${word}" holds a sign that no word may hold.`);
    let shared = 0;
    while (shared < MOST_SHARED && shared < last.length && last[shared] === word[shared]) shared++;
    const number = value === lastValue ? "" : spelled(value);
    last = word;
    lastValue = value;
    return index === 0 ? number : number + String.fromCharCode(FIRST_SHARED + shared) + word.slice(shared);
  });
  return [words[0]?.[0] ?? "", entries.join("")].join(BORDER);
}

function spelled(value: number): string {
  const signs = [Math.floor(value / DIGITS.length), value % DIGITS.length].map((digit) => DIGITS[digit]);
  if (signs.includes(undefined)) throw new Error(`${value} is more than two signs can say.`);
  return signs.join("");
}

/** The pages of `encodeTerms`, each as its parts: the first word, and the rest. */
export function pagesOf(packed: string): string[] {
  return packed === "" ? [] : packed.split(BORDER);
}

/** The words of a page, sorted, and the number of each. */
export interface DecodedPage {
  readonly words: readonly string[];
  readonly numbers: readonly number[];
}

export function decodePage(first: string, rest: string): DecodedPage {
  let word = first;
  let number = numberOf(rest);
  const words = [word];
  const numbers = [number];
  // The browser's own cutting is several times faster than a search for each word.
  const pieces = rest.slice(2).split(/([!#-%(-+:-<>?@]{0,2})([A-Z])/);
  for (let at = 1; at < pieces.length; at += 3) {
    const digits = pieces[at] as string;
    if (digits !== "") number = numberOf(digits);
    word = word.slice(0, (pieces[at + 1] as string).charCodeAt(0) - FIRST_SHARED) + pieces[at + 2];
    words.push(word);
    numbers.push(number);
  }
  return { words, numbers };
}

function numberOf(digits: string): number {
  return DIGITS.indexOf(digits[0] as string) * DIGITS.length + DIGITS.indexOf(digits[1] as string);
}
