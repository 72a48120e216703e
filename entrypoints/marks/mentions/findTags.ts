import type { Meaning } from "../../../data/names/Dictionary.ts";
import { isSpaced } from "../../../data/names/writing.ts";
import { LOOK_ALIKE, lookUp, matcher } from "./matcher.ts";

export interface Tag {
  readonly start: number;
  readonly end: number;
  readonly forms: readonly number[];
  readonly meaning: Meaning;
  readonly tag: true;
}

/** The hashtags and handles of a folded text that hold a name: "#CervicalDystonia", "@dystoniauk". */
export function findTags(text: string): Tag[] {
  const tags: Tag[] = [];
  for (const match of text.matchAll(matcher.tags)) {
    if (isSpaced(text[match.index - 1] ?? "")) continue;
    const found = readTag(match[0].slice(1).replaceAll("_", ""));
    if (found) tags.push({ ...found, start: match.index, end: match.index + match[0].length, tag: true });
  }
  return tags;
}

function readTag(word: string): { forms: readonly number[]; meaning: Meaning } | undefined {
  if (matcher.lookAlikes.some((key) => key.length > 3 && word.includes(key))) return undefined;
  matcher.beginnings.lastIndex = 0;
  for (let match = matcher.beginnings.exec(word); match; match = matcher.beginnings.exec(word)) {
    const meaning = longestIn(word, match.index);
    if (!meaning) {
      matcher.beginnings.lastIndex = match.index + 1;
      continue;
    }
    if (meaning[0] === LOOK_ALIKE || meaning[1] === "symbol" || meaning[2] !== "") return undefined;
    const beside = lookUp(matcher.before, word.slice(0, match.index));
    return { forms: [beside !== undefined && beside !== LOOK_ALIKE ? beside : meaning[0]], meaning };
  }
  return undefined;
}

let runTogether: ReadonlyMap<string, Meaning> | undefined;

/** The longest name that begins at a place of a tag and may end anywhere in it. */
function longestIn(word: string, at: number): Meaning | undefined {
  runTogether ??= new Map(
    [...matcher.meanings.open, ...matcher.meanings.whole].map(([key, meaning]) => [
      key.replaceAll(" ", ""),
      meaning,
    ]),
  );
  for (let end = word.length; end > at; end--) {
    const meaning = runTogether.get(word.slice(at, end));
    if (meaning) return meaning;
  }
  return undefined;
}
