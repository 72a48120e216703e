import type { ContextTopic } from "../terms/LanguageTerms.ts";
import { dictionary } from "./dictionary.compiled.ts";
import { isSpaced, nonLatinLetter } from "./scripts.ts";

/** How the notation's special characters are written in normalized text. */
const spellings: Readonly<Record<string, string>> = {
  " ": "(?: ?- ?| )?",
  "-": "(?: ?- ?| )?",
  "=": "-?",
  "'": "'?",
};

const nordicLanguage = /^(?:sv|da|no|nb|nn)\b/i;

// The patterns are compiled when a text first needs them: most texts need few.
const patterns = new Map<string, RegExp>();

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
  const pattern = contextWordPattern(topic, script);
  pattern.lastIndex = 0;
  // Word borders are checked after the match: as part of the pattern they would make the search slower.
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const end = match.index + match[0].length;
    const isPrefix = match[1] === undefined;
    if (!isSpaced(text[match.index - 1] ?? "") && (isPrefix || !isSpaced(text[end] ?? ""))) return true;
    pattern.lastIndex = match.index + 1;
  }
  return false;
}

/** Returns a pattern for the context words of a topic; whole words, but not prefixes, are in its first group. */
function contextWordPattern(topic: ContextTopic, script: "latin" | "other"): RegExp {
  const key = `${topic} ${script}`;
  let pattern = patterns.get(key);
  if (!pattern) {
    const { words, prefixes } = dictionary.contextWords[topic]?.[script] ?? { words: "", prefixes: "" };
    pattern = new RegExp(`${patternSource(prefixes)}|(${patternSource(words)})`, "g");
    patterns.set(key, pattern);
  }
  return pattern;
}

function patternSource(trie: string): string {
  return trie === "" ? "(?!)" : trie.replace(/[ '=-]/g, (character) => spellings[character] as string);
}
