import type { Records } from "../content/schema/dataset.ts";

/** A record of the content: the name of its store and its id, "forms/blepharospasm". */
export type RecordKey = `${keyof Records}/${string}`;

/** A short hash of each record's English texts, facts and sources, by its `RecordKey`. */
export type ContentDigest = Readonly<Record<string, string>>;

/** Digits of a hash: among some hundreds of records, two versions of one are never taken for the same. */
const HASH_HEX_DIGITS = 8;

/** Resolves to the digest of the records. A new translation changes nothing in it. */
export async function contentDigest(records: Records): Promise<ContentDigest> {
  const entries = Object.entries(records).flatMap(([store, list]) =>
    list.map(
      async (record: { readonly id: string }) => [`${store}/${record.id}`, await hashOf(record)] as const,
    ),
  );
  return Object.fromEntries(await Promise.all(entries));
}

async function hashOf(record: object): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(record, englishOnly));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...hash]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .slice(0, HASH_HEX_DIGITS);
}

/** Replaces a text in several languages by its English one. */
function englishOnly(_key: string, value: unknown): unknown {
  return typeof value === "object" && value !== null && "en" in value ? value.en : value;
}

/** The records that are new in a digest, and those that differ. */
export interface ContentChanges {
  readonly added: readonly RecordKey[];
  readonly changed: readonly RecordKey[];
}

/** Returns what has changed from one digest to another, in the order of the later one. */
export function compareDigests(earlier: ContentDigest, later: ContentDigest): ContentChanges {
  const keys = Object.keys(later) as RecordKey[];
  return {
    added: keys.filter((key) => earlier[key] === undefined),
    changed: keys.filter((key) => earlier[key] !== undefined && earlier[key] !== later[key]),
  };
}
