import { createHash } from "node:crypto";
import { bundledText } from "./bundledText.compiled.ts";
import type { ContentVersion, Records } from "./schema/dataset.ts";
import { sourcesOf } from "./sourcesOf.ts";

const HASH_HEX_DIGITS = 8;

const records: Records = JSON.parse(bundledText);
const { statements, organizations, forms, lookAlikes } = records;

/** The version of the bundled records, for code that must compare it without loading the records. */
export const bundledContentVersion: ContentVersion = {
  id: "current",
  hash: createHash("sha256").update(bundledText).digest("hex").slice(0, HASH_HEX_DIGITS),
  date: sourcesOf(records).reduce((latest, { source: { date } }) => (date > latest ? date : latest), ""),
  counts: {
    statements: statements.length,
    organizations: organizations.length,
    forms: forms.length,
    lookAlikes: lookAlikes.length,
  },
};
