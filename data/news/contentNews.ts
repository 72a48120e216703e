import * as v from "valibot";
import { browser } from "../browser.ts";
import { bundledContentVersion } from "../content/contentVersion.compiled.ts";
import type { Records } from "../content/schema/dataset.ts";
import { DaySchema } from "../content/schema/source.ts";
import { type ContentChanges, compareDigests, contentDigest, type RecordKey } from "./contentDigest.ts";

/** Key in `storage.local`, not in the library: a repair of the library must not look like an update. */
const NEWS_KEY = "contentNews";

/** More records than the content will ever have. */
const MAX_RECORDS = 1000;

const RecordKeySchema = v.custom<RecordKey>(
  (key) =>
    typeof key === "string" && /^(statements|organizations|forms|lookAlikes)\/[a-z0-9-]{1,100}$/.test(key),
);
const HashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{1,64}$/));
const RecordKeysSchema = v.pipe(v.array(RecordKeySchema), v.maxLength(MAX_RECORDS));

const NewsSchema = v.strictObject({
  added: RecordKeysSchema,
  changed: RecordKeysSchema,
  /** The latest date of a source in the content that brought the changes. */
  date: DaySchema,
  isRead: v.boolean(),
});
/** What has changed in the content since the reader looked at the changes last. */
export type ContentNews = v.InferOutput<typeof NewsSchema>;

const StoredSchema = v.strictObject({
  /** The version of the content that the digest is of. */
  hash: HashSchema,
  digest: v.pipe(v.record(v.string(), HashSchema), v.maxEntries(MAX_RECORDS)),
  news: v.optional(NewsSchema),
});
type Stored = v.InferOutput<typeof StoredSchema>;

/** Resolves to the latest changes of the content; undefined if it has not changed since the installation. */
export async function readNews(): Promise<ContentNews | undefined> {
  return (await readStored())?.news;
}

/** Resolves when the latest changes count as read. */
export async function markNewsRead(): Promise<void> {
  const stored = await readStored();
  if (stored?.news && !stored.news.isRead) await write({ ...stored, news: { ...stored.news, isRead: true } });
}

/**
 * Resolves when the changes of the bundled records since the last call are stored. The first call only notes the present
 * content. Changes that the reader has not looked at are kept.
 */
export async function updateNews(records: Records): Promise<void> {
  const { hash, date } = bundledContentVersion;
  const stored = await readStored();
  if (stored?.hash === hash) return;
  const digest = await contentDigest(records);
  const changes = stored && withUnread(stored.news, compareDigests(stored.digest, digest), digest);
  const isNews = changes && changes.added.length + changes.changed.length > 0;
  const news = isNews ? { ...changes, date, isRead: false } : stored?.news;
  await write({ hash, digest, ...(news && { news }) });
}

/** Returns the changes together with those of earlier updates that the reader has not looked at. */
function withUnread(unread: ContentNews | undefined, latest: ContentChanges, digest: object) {
  const earlier = unread && !unread.isRead ? unread : { added: [], changed: [] };
  const union = (one: readonly RecordKey[], two: readonly RecordKey[]) =>
    [...new Set([...one, ...two])].filter((key) => key in digest);
  const added = union(earlier.added, latest.added);
  const changed = union(earlier.changed, latest.changed).filter((key) => !added.includes(key));
  return { added, changed };
}

async function readStored(): Promise<Stored | undefined> {
  const { [NEWS_KEY]: stored } = await browser.storage.local.get(NEWS_KEY);
  const result = v.safeParse(StoredSchema, stored);
  return result.success ? result.output : undefined;
}

async function write(stored: Stored): Promise<void> {
  await browser.storage.local.set({ [NEWS_KEY]: stored });
}
