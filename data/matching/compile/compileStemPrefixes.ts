import type { StemPrefixes } from "../Dictionary.ts";

/** What a text may have between the words of a name beyond what its key has. */
const LOOSENESS = 12;
/** Letters of a beginning. */
const HEAD = 3;

/** Where names begin before the stems that they hold; `stems` is the source of a pattern of all. */
export function compileStemPrefixes(keys: Iterable<string>, stems: string): StemPrefixes {
  const pattern = new RegExp(`(?=${stems})`, "g");
  const leads = new Map<string, { reach: number; heads: Set<string> }>();
  const add = (stem: string, reach: number, key: string): void => {
    const lead = leads.get(stem) ?? { reach: 0, heads: new Set() };
    lead.reach = Math.max(lead.reach, reach);
    lead.heads.add((key.split(" ")[0] as string).replace("~", "").slice(0, HEAD));
    leads.set(stem, lead);
  };
  let longest = 0;
  const bare: string[] = [];
  for (const key of keys) {
    const places = [...key.matchAll(pattern)].map(({ index }) => index);
    for (const at of places) {
      if (at > 0) add(key[at] as string, at, key);
      longest = Math.max(longest, at);
    }
    if (places.length === 0) bare.push(key);
  }
  // A joined spelling may hold no stem itself: "DYTTOR1A dystonia".
  for (const key of bare) if (leads.has(key[0] as string)) add(key[0] as string, longest, key);
  return Object.fromEntries(
    [...leads].map(([stem, { reach, heads }]) => [stem, [reach + LOOSENESS, ...heads].join(" ")]),
  );
}
