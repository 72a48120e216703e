import type { StemPrefixes } from "../Dictionary.ts";

/** A text may have this many more spaces and hyphens in a term than the term's key. */
const MAX_EXTRA_GAPS = 12;
const PREFIX_LETTERS = 3;

/** Returns where terms begin before the stems that they contain; `stems` is the source of a pattern for all stems. */
export function compileStemPrefixes(keys: Iterable<string>, stems: string): StemPrefixes {
  // A look-ahead matches without consuming letters: stems may overlap.
  const pattern = new RegExp(`(?=${stems})`, "g");
  const byStemLetter = new Map<string, { maxDistance: number; prefixes: Set<string> }>();
  const add = (stemLetter: string, distance: number, key: string): void => {
    const entry = byStemLetter.get(stemLetter) ?? { maxDistance: 0, prefixes: new Set() };
    entry.maxDistance = Math.max(entry.maxDistance, distance);
    const [firstWord = ""] = key.split(" ");
    entry.prefixes.add(firstWord.replace("~", "").slice(0, PREFIX_LETTERS));
    byStemLetter.set(stemLetter, entry);
  };

  let maxDistance = 0;
  const withoutStem: string[] = [];
  for (const key of keys) {
    const offsets = [...key.matchAll(pattern)].map(({ index }) => index);
    for (const offset of offsets) {
      if (offset > 0) add(key[offset] as string, offset, key);
      maxDistance = Math.max(maxDistance, offset);
    }
    if (offsets.length === 0) withoutStem.push(key);
  }
  // A key without spaces may contain no stem, although its text does: "DYTTOR1A dystonia".
  for (const key of withoutStem) {
    const letter = key[0] as string;
    if (byStemLetter.has(letter)) add(letter, maxDistance, key);
  }
  return Object.fromEntries(
    [...byStemLetter].map(([letter, { maxDistance, prefixes }]) => [
      letter,
      [maxDistance + MAX_EXTRA_GAPS, ...prefixes].join(" "),
    ]),
  );
}
