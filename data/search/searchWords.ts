/** The Arabic article, which is written together with its noun. Shorter words may begin with the same letters by chance. */
const ARABIC_ARTICLE = /^ال(?=.{2})/;

/**
 * Returns the words of a text as they are compared in a search: in lower case and without accents. An apostrophe belongs
 * to its word.
 */
export function searchWords(text: string): string[] {
  return (
    text
      .normalize("NFKD")
      .replace(/[\p{M}'’ʼ]/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Returns the word, and an Arabic word also without its article: readers search for both. */
export function withoutArticle(word: string): string[] {
  return ARABIC_ARTICLE.test(word) ? [word, word.replace(ARABIC_ARTICLE, "")] : [word];
}
