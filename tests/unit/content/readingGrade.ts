const syllablesOf = (word: string): number => {
  const groups = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, "")
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 0);
};

/**
 * The Flesch-Kincaid grade of one English sentence: the school year that can read it.
 * Kincaid and others 1975: 0.39 words a sentence + 11.8 syllables a word - 15.59.
 */
export function readingGrade(sentence: string): number {
  const words = sentence.match(/[\p{L}\p{N}'-]+/gu);
  if (words === null) throw new Error("give a sentence with at least one word");
  const syllables = words
    .flatMap((word) => word.split("-"))
    .reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * words.length + 11.8 * (syllables / words.length) - 15.59;
}
