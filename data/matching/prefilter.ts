import { stems } from "./prefilterPatterns.compiled.ts";

/** The stems in Latin letters, in a text as it is, whatever follows. */
export const latinStems = new RegExp(stems.latin.replaceAll("_", ""), "ig");

/**
 * A stretch of text that may hide a stem: from a letter that is not plain Latin or a character that is not seen to the
 * last such within reach. Two wide ranges are quick to look for: they leave out common dashes and quotes only.
 */
const disguise = /[\xaa-\u200f\u2028-\uffff]+(?:[\s\S]{1,60}?[\xaa-\u200f\u2028-\uffff]+)*/g;

/** Longer than any stem on both sides of what hides it (UTF-16 units). */
const AROUND = 60;

/** Where a word may go on in the next line. Other hyphens are a disguise already; a letter before it would have to be looked for everywhere. */
const lineEnd = /[-\u2010-\u2015]\s*[\r\n]/g;

/**
 * A word that goes on in the next line, not where a capital begins one; and squared and circled letters: pictures to
 * the matcher, though Unicode takes them for the letters in them.
 */
const brokenOrPicture =
  /[-\xad\u05be\u2010-\u2015\u2212\ufe58\ufe63\uff0d]\s*[\r\n\u2028](?!\s*[A-Z])\s*|\ud83c[\udd00-\uddff]/g;

/** What the matcher takes away, in decomposed text. */
const unseen =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: marks are looked for one by one
  /[\xad\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u093c\u09bc\u0a3c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;

/** Letters for which others stand, though Unicode does not say so. */
const notPlain = /[ßẞæœøđðłı]/gi;
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ı: "i",
};

/** How the gaps and some letters of the other scripts are written in a page. */
const gap = "[\\s\\u2010-\\u2015\\u2212\\u05be-]*";
const variants: Readonly<Record<string, string>> = { ي: "[يىی]", ك: "[كک]", ه: "[هةہ]" };

/** Built for the first text that may need them: most pages do not. */
let exactStem: RegExp | undefined;
let other: RegExp | undefined;
let vietnamese: RegExp | undefined;

/**
 * Whether a text may hold a mention by name. Never "no" where `findMentions` finds one;
 * "yes" is a guess that costs one run of the matcher.
 */
export function mayContainTerm(text: string): boolean {
  return holdsLatinStem(text) || holdsStem(disguisesIn(text).map(([start, end]) => text.slice(start, end)));
}

function holdsLatinStem(text: string): boolean {
  latinStems.lastIndex = 0;
  for (let match = latinStems.exec(text); match; match = latinStems.exec(text)) {
    const { index } = match;
    exactStem ??= new RegExp(stems.latin.replaceAll("_", "(?![enr])"), "iy");
    exactStem.lastIndex = index;
    // A capital begins the next block's text: the browser puts nothing between the two.
    if (exactStem.test(text) || /[a-z][A-Z]/.test(text.slice(index, latinStems.lastIndex + 2))) return true;
    latinStems.lastIndex = index + 1;
  }
  return false;
}

/** The stretches of a text that may hide a stem, from one place to another; those of one kind in order. */
export function disguisesIn(text: string): [start: number, end: number][] {
  return [...stretches(disguise, text), ...stretches(lineEnd, text)];
}

/** The stretches of a text that a global pattern finds, with what is around them. */
function stretches(pattern: RegExp, text: string): [start: number, end: number][] {
  const found: [start: number, end: number][] = [];
  let last: [start: number, end: number] | undefined;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index - AROUND;
    const end = match.index + match[0].length + AROUND;
    if (last && start <= last[1]) {
      last[1] = end;
    } else {
      last = [Math.max(0, start), end];
      found.push(last);
    }
  }
  return found;
}

/** Whether one of these stretches of text holds a stem once it is folded as the matcher folds it. */
export function holdsStem(stretches: readonly string[]): boolean {
  if (stretches.length === 0) return false;
  // What parts two of them is no gap within a stem.
  const text = stretches.join("_ ");
  const decomposed = text
    .replace(brokenOrPicture, (found) => (found[0] === "\ud83c" ? "_" : ""))
    .normalize("NFKD");
  const plain = decomposed
    // By itself: taking away is quick where no function says what to put there.
    .replace(unseen, "")
    .replace(notPlain, (sign) => plainLetters[sign.toLowerCase()] as string);
  if (holdsLatinStem(plain)) return true;
  if (/[\u0370-\u1dff\u3005-\ud7af]/.test(plain)) {
    other ??= new RegExp(
      `(?=[\u0370-\u1dff\u3005-\ud7af])${stems.other.normalize("NFKD").replace(/[ يكه-]/g, (sign) => variants[sign] ?? gap)}`,
      "i",
    );
    if (other.test(plain)) return true;
  }
  if (!/[\u0306\u0309\u031b\u0323]/.test(decomposed)) return false;
  vietnamese ??= new RegExp(stems.vietnamese, "i");
  return vietnamese.test(plain);
}
