import { syllable } from "syllable";

/**
 * Returns the Flesch-Kincaid grade of an English text: the US school year that can read it.
 * Kincaid et al. 1975: 0.39 words per sentence + 11.8 syllables per word - 15.59.
 */
export function readingGrade(text: string): number {
  const words = text.match(/[\p{L}\p{N}'’-]+/gu);
  if (words === null) throw new Error("give a text with at least one word");
  const sentences = text.split(/(?<=[.!?])\s+/).length;
  return 0.39 * (words.length / sentences) + 11.8 * (syllable(text) / words.length) - 15.59;
}
