import type { ContextTopic, LanguageTerms } from "../../terms/LanguageTerms.ts";
import {
  type ContextWords,
  type Dictionary,
  type SearchedWords,
  WHOLE_WORD,
  WORD_BEGINNING,
} from "../Dictionary.ts";
import { encodeTerms } from "../encodeTerms.ts";
import { nonLatinLetter } from "../scripts.ts";
import { expandNotation } from "./expandNotation.ts";
import { searchHeads } from "./searchHeads.ts";

/** Context words of up to this many letters must be whole words; longer ones may be beginnings of words. */
const MAX_WHOLE_WORD_LETTERS = 4;

/** Returns the context words of all languages by topic. */
export function compileContextWords(languages: readonly LanguageTerms[]): Dictionary["contextWords"] {
  const byTopic = new Map<ContextTopic, string[]>();
  for (const { contextWords } of languages)
    for (const [name, notations] of Object.entries(contextWords ?? {})) {
      const topic = name as ContextTopic;
      byTopic.set(topic, [...(byTopic.get(topic) ?? []), ...notations.flatMap(expandNotation)]);
    }
  return Object.fromEntries([...byTopic].map(([topic, words]) => [topic, splitByScript(words)]));
}

function splitByScript(words: readonly string[]): ContextWords {
  return {
    latin: searchedWords(
      words.filter((word) => !nonLatinLetter.test(word)),
      3,
    ),
    other: searchedWords(
      words.filter((word) => nonLatinLetter.test(word)),
      2,
    ),
  };
}

function searchedWords(words: readonly string[], headLetters: number): SearchedWords {
  const numberOf = (word: string): number =>
    word.length <= MAX_WHOLE_WORD_LETTERS ? WHOLE_WORD : WORD_BEGINNING;
  return {
    terms: encodeTerms(new Map(words.map((word) => [word, numberOf(word)]))),
    heads: searchHeads(words, headLetters),
  };
}
