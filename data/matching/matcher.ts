import { type EncodedKeys, LOOK_ALIKE } from "./Dictionary.ts";
import { dictionary } from "./dictionary.compiled.ts";
import { SortedTerms } from "./SortedTerms.ts";
import { beyondLatin, isSpaced, spacedLetters, unspacedLetters } from "./scripts.ts";
import { TermIndex } from "./TermIndex.ts";

/** How the signs of the notation are written in running text. */
const signs: Readonly<Record<string, string>> = {
  " ": "(?: ?- ?| )?",
  "-": "(?: ?- ?| )?",
  "=": "-?",
  "'": "'?",
};

/** The source of a pattern from a trie of the dictionary. */
function patternSource(trie: string): string {
  return trie === "" ? "(?!)" : trie.replace(/[ '=-]/g, (sign) => signs[sign] as string);
}

const words = ({ whole, open }: EncodedKeys): [SortedTerms, SortedTerms] => [
  new SortedTerms(whole),
  new SortedTerms(open),
];
const qualifiers = words(dictionary.qualifiers);

/** What a folded text is matched with. */
export const matcher = {
  forms: dictionary.forms,
  /** For the letters that a name ending in a script without spaces begins with: the longest one's letters. */
  runs: dictionary.runs,
  meanings: new TermIndex(...words(dictionary.names), dictionary.meanings),
  before: new TermIndex(
    ...qualifiers,
    dictionary.sides.map(([before]) => before),
  ),
  after: new TermIndex(
    ...qualifiers,
    dictionary.sides.map(([, after]) => after),
  ),
  geneWords: new TermIndex(...words(dictionary.geneWords), [true]),
  joiners: new TermIndex(...words(dictionary.joiners), [true]),
  clitics: new TermIndex(...words(dictionary.clitics), [true]),
};

const patterns = new Map<string, RegExp>();

/** A pattern that is made when it is first asked for: most pages need few of them. */
function lazily(name: string, source: () => string, flags = ""): RegExp {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(source(), flags);
    patterns.set(name, pattern);
  }
  return pattern;
}

/** Finds the stems that a folded text's names hold; made of those in the text's scripts alone. */
export function stemPattern(text: string): RegExp {
  const { latin, others } = dictionary.stems;
  const scripts = beyondLatin.test(text)
    ? Object.keys(others).filter((script) => lazily(script, () => `[${script}]`).test(text))
    : [];
  return lazily(`stems ${scripts}`, () => [latin, ...scripts.map((script) => others[script])].join("|"), "g");
}

/** Finds hashtags and handles. */
export function tagPattern(): RegExp {
  return lazily("tags", () => `[#@][${spacedLetters}${unspacedLetters}_]{3,80}`, "g");
}

/** Whether a folded text has one of the words that show what it speaks of. */
export function hasContextWord(text: string, cue: string): boolean {
  return (
    hasContextWordIn(text, cue, "latin") || (beyondLatin.test(text) && hasContextWordIn(text, cue, "other"))
  );
}

/** Borders of words are looked at one by one: in the pattern they would cost more. */
function hasContextWordIn(text: string, cue: string, script: "latin" | "other"): boolean {
  const source = (): string => {
    const [words, beginnings] = dictionary.cues[cue]?.[script] ?? ["", ""];
    return `${patternSource(beginnings)}|(${patternSource(words)})`;
  };
  const pattern = lazily(`${script} ${cue}`, source, "g");
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const end = match.index + match[0].length;
    if (!isSpaced(text[match.index - 1] ?? "") && (match[1] === undefined || !isSpaced(text[end] ?? "")))
      return true;
    pattern.lastIndex = match.index + 1;
  }
  return false;
}

/** Whether a word turns a noun into something else, as "vegetative" does. */
export function isLookAlike(word: string): boolean {
  return beginsAsLookAlike(word, word.length);
}

/** Whether a text begins with such a word of so many letters or more. */
export function beginsAsLookAlike(text: string, shortest: number): boolean {
  for (const [word, form] of matcher.before.beginningsOf(text))
    if (form === LOOK_ALIKE && word.length >= shortest) return true;
  return false;
}
