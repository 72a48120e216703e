import { CandidateSearch } from "./CandidateSearch.ts";
import { LOOK_ALIKE, type Meaning } from "./Dictionary.ts";
import { indexes, startsWithLookAlike } from "./indexes.ts";
import type { TermMatch } from "./readTerm.ts";
import { isSpaced, spacedLetters, unspacedLetters } from "./scripts.ts";

/** Shorter look-alike qualifiers occur in other words by chance. */
const MIN_LOOK_ALIKE_LETTERS = 4;

/** Compiled for the first text with "#" or "@": most texts have none. */
let hashtagPattern: RegExp | undefined;

/** The terms of the dictionary without their spaces, by their first letter. */
const joinedTerms = new Map<string, ReadonlyMap<string, Meaning>>();

/** Returns the hashtags and handles of a normalized text that contain a term: "#CervicalDystonia", "@dystoniauk". */
export function matchHashtags(text: string): TermMatch[] {
  const matches: TermMatch[] = [];
  if (!text.includes("#") && !text.includes("@")) return matches;
  hashtagPattern ??= new RegExp(`[#@][${spacedLetters}${unspacedLetters}_]{3,80}`, "g");
  for (const { 0: hashtag, index } of text.matchAll(hashtagPattern)) {
    if (isSpaced(text[index - 1] ?? "")) continue;
    const found = readHashtag(hashtag.slice(1).replaceAll("_", ""));
    if (found) matches.push({ ...found, start: index, end: index + hashtag.length, isHashtag: true });
  }
  return matches;
}

/** Returns the first term in a hashtag, with the form of the qualifier before it. */
function readHashtag(hashtag: string): Pick<TermMatch, "forms" | "meaning"> | undefined {
  const candidates = new CandidateSearch(hashtag);
  const first = candidates.next(0);
  if (first < 0 || containsLookAlike(hashtag)) return undefined;
  for (let at = first; at >= 0; at = candidates.next(at + 1)) {
    const meaning = longestTermAt(hashtag, at);
    if (!meaning) continue;
    if (meaning.kind === "look-alike" || meaning.kind === "symbol" || meaning.needs) return undefined;
    const qualifier = indexes.qualifiersBefore.lookUp(hashtag.slice(0, at));
    const isForm = qualifier !== undefined && qualifier !== LOOK_ALIKE;
    return { forms: [isForm ? qualifier : meaning.form], meaning };
  }
  return undefined;
}

function containsLookAlike(hashtag: string): boolean {
  for (let from = 0; from < hashtag.length; from++)
    if (startsWithLookAlike(hashtag.slice(from), MIN_LOOK_ALIKE_LETTERS)) return true;
  return false;
}

/** Returns the meaning of the longest term at an offset of a hashtag, where any letters may follow. */
function longestTermAt(hashtag: string, at: number): Meaning | undefined {
  const terms = joinedTermsStartingWith(hashtag[at] as string);
  for (let end = hashtag.length; end > at; end--) {
    const meaning = terms.get(hashtag.slice(at, end));
    if (meaning) return meaning;
  }
  return undefined;
}

function joinedTermsStartingWith(letter: string): ReadonlyMap<string, Meaning> {
  let terms = joinedTerms.get(letter);
  if (!terms) {
    terms = new Map(
      [...indexes.meanings.startingWith(letter)].map(([key, meaning]) => [key.replaceAll(" ", ""), meaning]),
    );
    joinedTerms.set(letter, terms);
  }
  return terms;
}
