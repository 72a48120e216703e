import { byPrefix } from "../../data/names/byPrefix.ts";
import { plainLetters } from "../../data/names/plainLetters.ts";
import { stems } from "../../data/names/stems.compiled.ts";
import { accentTest, isAccented } from "./accents.ts";

/** How the signs of a stem are written in a page: a digit or its border, a gap, an apostrophe, no "e", "n" or "r" next. */
const gap = "[\\s\\u2010-\\u2015\\u2212-]*";
const signs: Readonly<Record<string, string>> = {
  "#": "[\\d\\s/\\u2010-\\u2015-]",
  " ": gap,
  "-": gap,
  "'": "['\\u2018\\u2019\\u201b\\u02b9\\u02bc\\u2032\\xb4`]?",
  _: "(?![enr])",
};

/** A letter with all that fold to it, in both cases. */
function inBothCases(letter: string): string {
  const all = stems.classes[letter] ?? letter;
  const both = all + all.toUpperCase();
  return both === letter + letter ? letter : `[${both}]`;
}

const spelled = (source: string): string => source.replace(/[#' _-]/g, (sign) => signs[sign] as string);

/** Plain letters only: an engine skips along them, but hardly along classes of accents. */
const latinStems = stems.latin.split("|");
const latin = new RegExp(spelled(byPrefix(latinStems)), "i");
let maySpell: ReturnType<typeof accentTest> | undefined;
const scripts = "[\\u018f\\u0259\\u0370-\\u1dff\\u3005-\\ud7af]";
let other: RegExp | undefined;
let vietnamese: RegExp | undefined;

/** All but plain Latin and common punctuation: a first look before the closer ones. */
const unusual =
  /[\xad\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\u209c\u2100-\u214f\u2460-\u24ff\u2e80-\uffdc]/;
const otherScript = new RegExp(scripts, "g");
const brokenWord = /[-\xad\u2010-\u2015]\s*[\r\n]\s*/g;

/** What may hide a stem: accents, invisible characters, letters in compatibility forms; few ranges are quick to look for. */
const disguise =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: marks are looked for one by one
  /[\xad\xc0-\u02b8\u0300-\u036f\u1d2c-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\u209c\u2100-\u214f\u2460-\u24ff\ud835\ufb00-\uffdc]/g;
/** The same with the marks of other scripts. */
const disguiseInScripts = new RegExp(
  `${disguise.source}|[\\u0591-\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u093c\\u09bc\\u0a3c\\u09be\\u09d7\\u0bbe\\u0bd7\\u0c56\\u0cc2\\u0cd5\\u0cd6\\u0d3e\\u0d57\\u0dca\\u0dcf\\u0ddf\\u1100-\\u11ff\\u180e\\u3099\\u309a\\u3131-\\u318e]`,
  "g",
);
/** Another object, so that `brokenWord` keeps its place in a text. */
const eachBrokenWord = new RegExp(brokenWord, "g");
const unseen =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: marks are looked for one by one
  /[\u00ad\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u093c\u09bc\u0a3c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;
/** Longer than any stem on both sides of what hides it. */
const AROUND = 60;

/**
 * Whether a text may hold a mention by name. Never "no" where `findMentions` finds one;
 * "yes" is a guess that costs one run of the matcher.
 */
export function mayMention(text: string): boolean {
  if (latin.test(text)) return true;
  const at = text.search(unusual);
  const inScripts = at >= 0 && hasOtherScript(text, at);
  if (inScripts && holdsOtherStem(text)) return true;
  if (at >= 0 && holdsHiddenStem(text, inScripts ? disguiseInScripts : disguise, at)) return true;
  return holdsHiddenStem(text, brokenWord, 0);
}

/** Whether a text has a letter of a script other than Latin; leaves `otherScript` behind the first. */
function hasOtherScript(text: string, from: number): boolean {
  otherScript.lastIndex = from;
  return otherScript.test(text);
}

/** Looks from where `hasOtherScript` has stopped. */
function holdsOtherStem(text: string): boolean {
  other ??= new RegExp(`(?=${scripts})${spelled(stems.other).replace(/[\u0100-\uffff]/g, inBothCases)}`, "g");
  other.lastIndex = otherScript.lastIndex - 1;
  return other.test(text);
}

/** Looks around each disguise, so that a page with a few of them is not normalised whole. */
function holdsHiddenStem(text: string, disguise: RegExp, first: number): boolean {
  disguise.lastIndex = first;
  let match = next(disguise, text);
  while (match) {
    const from = Math.max(0, match.index - AROUND);
    let to = match.index + match[0].length;
    match = next(disguise, text);
    while (match && match.index <= to + AROUND) {
      to = match.index + match[0].length;
      match = next(disguise, text);
    }
    if (holdsStem(text.slice(from, to + AROUND))) return true;
  }
  return false;
}

function next(disguise: RegExp, text: string): RegExpExecArray | null {
  let match = disguise.exec(text);
  maySpell ??= accentTest(latinStems);
  while (match && isAccented(text.charCodeAt(match.index)) && !maySpell(text, match.index))
    match = disguise.exec(text);
  return match;
}

function holdsStem(text: string): boolean {
  const decomposed = text.normalize("NFKD").replace(eachBrokenWord, "");
  const plain = decomposed
    .replace(unseen, "")
    .replace(/[\xdf-\u0142]/g, (letter) => plainLetters[letter] ?? letter);
  if (latin.test(plain)) return true;
  const composed = plain.normalize("NFC");
  if (hasOtherScript(composed, 0) && holdsOtherStem(composed)) return true;
  if (!/[\u0306\u0309\u031b\u0323]/.test(decomposed)) return false;
  vietnamese ??= new RegExp(spelled(stems.vietnamese), "i");
  return vietnamese.test(plain);
}
