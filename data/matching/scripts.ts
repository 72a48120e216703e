/**
 * Letters of scripts without spaces between words, or with endings that are not separated from them: Thai, Lao, Burmese,
 * Khmer, Hangul (as jamo: normalized text is in NFKD), kana and Han.
 */
export const unspacedLetters =
  "\\u0e00-\\u0eff\\u1000-\\u109f\\u1100-\\u11ff\\u1780-\\u17ff\\u3005-\\u3007\\u3041-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff";

/** Normalized letters and digits of the scripts with borders between words. */
export const spacedLetters =
  "0-9a-z\\u00b5\\u00df-\\u02af\\u0370-\\u0373\\u0376-\\u052f\\u0531-\\u0587\\u05d0-\\u05f2\\u0620-\\u06d3\\u06ee-\\u06ff\\u0900-\\u0963\\u0966-\\u0dff\\u10a0-\\u10ff\\u1200-\\u137f\\u1c90-\\u1cbf";

/** A normalized letter of a script other than Latin, no punctuation or symbol. */
export const nonLatinLetter = /[\u0250-\u1fff\u3005-\ud7ff]/;

/**
 * Normalized letters by script, as ranges: rare Latin letters; Greek; Cyrillic; Armenian and Hebrew; Arabic; Indic
 * scripts; Thai to Georgian; Hangul; kana and Han.
 */
export const scripts: readonly string[] = [
  "\\u0250-\\u02af",
  "\\u0370-\\u03ff",
  "\\u0400-\\u052f",
  "\\u0530-\\u05ff",
  "\\u0600-\\u08ff",
  "\\u0900-\\u0dff",
  "\\u0e00-\\u10ff",
  "\\u1100-\\u11ff",
  "\\u3005-\\u9fff",
];

const unspaced = new RegExp(`[${unspacedLetters}]`);
const spaced = new RegExp(`[${spacedLetters}]`);

/** Returns whether a normalized character is a letter of a script without borders between words. */
export function isUnspaced(character: string): boolean {
  return character.charCodeAt(0) >= 0xe00 && unspaced.test(character);
}

/** Returns whether a normalized character is a letter or digit of a script with borders between words. */
export function isSpaced(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 0x80 ? (code >= 97 && code <= 122) || (code >= 48 && code <= 57) : spaced.test(character);
}

/** Returns whether the last unit of a text is an ASCII digit. */
export function endsWithDigit(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return code >= 48 && code <= 57;
}
