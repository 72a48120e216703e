import { LOOK_ALIKE, type Meaning } from "./Dictionary.ts";
import { beginsAsLookAlike, matcher, stemPattern, tagPattern } from "./matcher.ts";
import { nextCandidate } from "./nextCandidate.ts";
import { isSpaced } from "./scripts.ts";

export interface Tag {
  readonly start: number;
  readonly end: number;
  readonly forms: readonly number[];
  readonly meaning: Meaning;
  readonly tag: true;
}

/** The hashtags and handles of a folded text that hold a name: "#CervicalDystonia", "@dystoniauk". */
export function matchHashtags(text: string): Tag[] {
  const tags: Tag[] = [];
  if (!text.includes("#") && !text.includes("@")) return tags;
  for (const match of text.matchAll(tagPattern())) {
    if (isSpaced(text[match.index - 1] ?? "")) continue;
    const found = readTag(match[0].slice(1).replaceAll("_", ""));
    if (found) tags.push({ ...found, start: match.index, end: match.index + match[0].length, tag: true });
  }
  return tags;
}

function readTag(word: string): { forms: readonly number[]; meaning: Meaning } | undefined {
  const stems = stemPattern(word);
  if (nextCandidate(word, 0, stems) < 0 || holdsLookAlike(word)) return undefined;
  for (let at = nextCandidate(word, 0, stems); at >= 0; at = nextCandidate(word, at + 1, stems)) {
    const meaning = longestIn(word, at);
    if (!meaning) continue;
    if (meaning[0] === LOOK_ALIKE || meaning[1] === "symbol" || meaning[2] !== "") return undefined;
    const beside = matcher.before.lookUp(word.slice(0, at));
    return { forms: [beside !== undefined && beside !== LOOK_ALIKE ? beside : meaning[0]], meaning };
  }
  return undefined;
}

function holdsLookAlike(word: string): boolean {
  for (let from = 0; from < word.length; from++) if (beginsAsLookAlike(word.slice(from), 4)) return true;
  return false;
}

const runTogether = new Map<string, ReadonlyMap<string, Meaning>>();

/** The longest name that begins at a place of a tag and may end anywhere in it. */
function longestIn(word: string, at: number): Meaning | undefined {
  const letter = word[at] as string;
  let names = runTogether.get(letter);
  if (!names) {
    const keys = [...matcher.meanings.beginningWith(letter)];
    names = new Map(keys.map(([key, meaning]) => [key.replaceAll(" ", ""), meaning]));
    runTogether.set(letter, names);
  }
  for (let end = word.length; end > at; end--) {
    const meaning = names.get(word.slice(at, end));
    if (meaning) return meaning;
  }
  return undefined;
}
