import type { ContextTopic } from "../terms/LanguageTerms.ts";
import { WORD_BEGINNING } from "./Dictionary.ts";
import { dictionary } from "./dictionary.compiled.ts";
import { SortedTerms } from "./SortedTerms.ts";
import { isSpaced, nonLatinLetter } from "./scripts.ts";
import { type FoundTerm, TermSearch } from "./TermSearch.ts";

const nordicLanguage = /^(?:sv|da|no|nb|nn)\b/i;

// Created when a text first needs them: most texts need few.
const searches = new Map<string, TermSearch>();

/** Determines which topics a normalized text is about, by the context words that it contains. */
export class TextContext {
  private readonly text: string;
  private readonly language: string | undefined;
  private readonly topics = new Map<ContextTopic, boolean>();

  /** `language` is the BCP 47 tag that the page declares. */
  constructor(text: string, language: string | undefined) {
    this.text = text;
    this.language = language;
  }

  isAbout(topic: ContextTopic): boolean {
    let known = this.topics.get(topic);
    if (known === undefined) {
      known = this.isDeclared(topic) || hasContextWord(this.text, topic);
      this.topics.set(topic, known);
    }
    return known;
  }

  private isDeclared(topic: ContextTopic): boolean {
    return topic === "nordic" && nordicLanguage.test(this.language ?? "");
  }
}

function hasContextWord(text: string, topic: ContextTopic): boolean {
  return (
    hasContextWordIn(text, topic, "latin") ||
    (nonLatinLetter.test(text) && hasContextWordIn(text, topic, "other"))
  );
}

function hasContextWordIn(text: string, topic: ContextTopic, script: "latin" | "other"): boolean {
  const isWord = ({ start, end, number }: FoundTerm): boolean =>
    !isSpaced(text[start - 1] ?? "") && (number === WORD_BEGINNING || !isSpaced(text[end] ?? ""));
  return contextWordSearch(topic, script).find(text, 0, isWord) >= 0;
}

function contextWordSearch(topic: ContextTopic, script: "latin" | "other"): TermSearch {
  const key = `${topic} ${script}`;
  let search = searches.get(key);
  if (!search) {
    const { heads, terms } = dictionary.contextWords[topic]?.[script] ?? { heads: "", terms: [] };
    search = new TermSearch(heads, new SortedTerms(terms));
    searches.set(key, search);
  }
  return search;
}
