import { stems } from "../../data/names/stems.compiled.ts";

const classes = new Map(Object.entries(stems.classes));
const pattern = (source: string): RegExp =>
  new RegExp(
    source.replace(/[^()?:|[\]]/g, (letter) => classes.get(letter) ?? letter),
    "i",
  );
const latin = pattern(stems.latin);
const other = pattern(stems.other);
/** All that is neither plain Latin nor common punctuation: a first look before the closer ones. */
const unusual =
  /[\u00ad\u02b0-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\u24ff\u2e80-\uffdc]|[-\u2010-\u2015]\s*[\r\n]/;
/** Greek to Khmer, and kana to Hangul. */
const otherScript = /[\u0370-\u1dff\u3005-\ud7af]/;

/**
 * What may hide a stem: invisible characters and marks, letters in compatibility forms or of Vietnamese,
 * words broken at a line's end.
 */
const disguise =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: marks are looked for one by one
  /[\u00ad\u02b0-\u02b8\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u093c\u09bc\u0a3c\u09be\u09d7\u0bbe\u0bd7\u0c56\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dca\u0dcf\u0ddf\u1100-\u11ff\u180e\u1d2c-\u1d6a\u1e00-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\u209c\u2100-\u214f\u2460-\u24ff\u3099\u309a\u3131-\u318e\ufb00-\ufdfb\ufe00-\ufe0f\ufe70-\ufeff\uff0d\uff21-\uffdc\ud835]|[-\u2010-\u2015]\s*[\r\n]/;
const eachDisguise = new RegExp(disguise.source, "g");
/** Longer than any stem on both sides of what hides it. */
const AROUND = 60;

const brokenWord = /[-\u00ad\u2010-\u2015]\s*[\r\n]\s*/g;
const unseen =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: marks are looked for one by one
  /[\u00ad\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u093c\u09bc\u0a3c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;

/**
 * Whether a text may hold a mention by name. Never "no" where `findMentions` finds one;
 * "yes" is a guess that costs one run of the matcher.
 */
export function mayMention(text: string): boolean {
  if (latin.test(text)) return true;
  if (!unusual.test(text)) return false;
  if (otherScript.test(text) && other.test(text)) return true;
  return disguise.test(text) && holdsDisguisedStem(text);
}

/** Looks again around each disguise, so that a page with a few of them is not normalised whole. */
function holdsDisguisedStem(text: string): boolean {
  eachDisguise.lastIndex = 0;
  let match = eachDisguise.exec(text);
  while (match) {
    const from = Math.max(0, match.index - AROUND);
    let to = match.index + match[0].length;
    match = eachDisguise.exec(text);
    while (match && match.index <= to + AROUND) {
      to = match.index + match[0].length;
      match = eachDisguise.exec(text);
    }
    const decomposed = text.slice(from, to + AROUND).normalize("NFKD");
    const plain = decomposed.replace(brokenWord, "").replace(unseen, "").normalize("NFC");
    if (latin.test(plain) || other.test(plain)) return true;
  }
  return false;
}
