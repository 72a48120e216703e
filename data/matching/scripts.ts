/** Thai, Lao, Burmese, Khmer, Hangul (as jamo, which folding leaves), kana and Han: no spaces between words, or word endings written on. */
export const unspacedLetters =
  "\\u0e00-\\u0eff\\u1000-\\u109f\\u1100-\\u11ff\\u1780-\\u17ff\\u3005-\\u3007\\u3041-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff";

/** Letters and digits, folded, of the scripts in which a word ends where they end. */
export const spacedLetters =
  "0-9a-z\\u00b5\\u00df-\\u02af\\u0370-\\u0373\\u0376-\\u052f\\u0531-\\u0587\\u05d0-\\u05f2\\u0620-\\u06d3\\u06ee-\\u06ff\\u0900-\\u0963\\u0966-\\u0dff\\u10a0-\\u10ff\\u1200-\\u137f\\u1c90-\\u1cbf";

/** A folded letter of a script other than Latin; punctuation and pictures are none. */
export const beyondLatin = /[\u0250-\u1fff\u3005-\ud7ff]/;

/**
 * Folded letters by script: Latin beyond the common ones; Greek; Cyrillic; Armenian and Hebrew; Arabic; India's; Thai
 * to Georgian; hangul; kana and Han.
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

/** Whether a folded character belongs to a script in which words run on without a border. */
export function isUnspaced(character: string): boolean {
  return character.charCodeAt(0) >= 0xe00 && unspaced.test(character);
}

/** Whether a folded character is a letter or digit of a script in which words have borders. */
export function isSpaced(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 0x80 ? (code >= 97 && code <= 122) || (code >= 48 && code <= 57) : spaced.test(character);
}
