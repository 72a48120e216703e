import { createHash } from "node:crypto";
import { bundledText } from "./bundledText.compiled.ts";
import type { ContentVersion, Records } from "./schema/dataset.ts";

const HASH_HEX_DIGITS = 8;

const { statements, organizations, forms, lookAlikes }: Records = JSON.parse(bundledText);

const sources = [
  ...statements.flatMap(({ source, hardWords }) => [source, ...hardWords.map((word) => word.source)]),
  ...organizations.flatMap(({ source, currentName }) => [
    source,
    ...(currentName ? [currentName.source] : []),
  ]),
  ...forms.flatMap(({ source, causes, genetics, emergency }) => [
    source,
    ...[...causes, genetics, emergency].flatMap((record) => record?.source ?? []),
  ]),
  ...lookAlikes.map(({ source }) => source),
];

/** The version of the bundled records, for code that must compare it without loading the records. */
export const bundledContentVersion: ContentVersion = {
  id: "current",
  hash: createHash("sha256").update(bundledText).digest("hex").slice(0, HASH_HEX_DIGITS),
  date: sources.reduce((latest, { date }) => (date > latest ? date : latest), ""),
  counts: {
    statements: statements.length,
    organizations: organizations.length,
    forms: forms.length,
    lookAlikes: lookAlikes.length,
  },
};
