import { syllable } from "syllable";

/**
 * Returns the Flesch-Kincaid grade of one English sentence: the US school year that can read it.
 * Kincaid et al. 1975: 0.39 words per sentence + 11.8 syllables per word - 15.59.
 */
export function readingGrade(sentence: string): number {
  const words = sentence.match(/[\p{L}\p{N}'-]+/gu);
  if (words === null) throw new Error("give a sentence with at least one word");
  return 0.39 * words.length + 11.8 * (syllable(sentence) / words.length) - 15.59;
}
