/*
 * Characters that `normalizeText` changes or leaves out, as sources of character classes. The prefilter builds its
 * regular expressions from the same constants, so that it never misses a text that the matcher would match.
 */

/** Combining marks that a writer may omit: accents, vowel points, the Arabic tatweel, the Indic nukta. */
export const OPTIONAL_MARKS =
  "\\u0300-\\u036f\\u0591-\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u093c\\u09bc\\u0a3c";

/** Characters without a glyph: soft hyphen, zero-width space and non-joiner, directional controls, byte order mark. */
export const INVISIBLE =
  "\\xad\\u180e\\u200b\\u200c\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff";

/** Invisible characters that belong to the character before them: zero-width joiner and variation selectors. */
export const INVISIBLE_MODIFIERS = "\\u200d\\ufe00-\\ufe0f";

/** Hyphens, dashes and minus signs other than the ASCII hyphen. */
export const HYPHENS = "\\u2010-\\u2015\\u2212\\u05be\\ufe58\\ufe63\\uff0d";

/** Apostrophes, primes and accents that are typed as one, other than the ASCII apostrophe. */
export const APOSTROPHES = "\\u2018\\u2019\\u201b\\u02b9\\u02bc\\u2032\\xb4\\x60\\u05f3\\uff07";

/** Double quotation marks other than the ASCII one. */
export const QUOTES = "\\u201c-\\u201f\\xab\\xbb\\u2033\\u05f4\\uff02";

/** Lower-case Latin letters that have no Unicode decomposition, with the plain letters that are typed for them. */
export const UNDECOMPOSED_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ı: "i",
};

/** Arabic letters, each with the letters that Persian, Urdu or everyday spelling writes in its place. */
export const ARABIC_VARIANTS: Readonly<Record<string, string>> = { ي: "ىی", ك: "ک", ه: "ةہ" };

/** Letters of scripts without spaces, where a line break may be inside a word: Thai, Lao, kana and Han. */
export const unbrokenLetters = "\\u0e00-\\u0eff\\u3005-\\u3007\\u3041-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff";
