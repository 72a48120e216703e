import type { Source } from "../content/schema/source.ts";

/** The sources of the records, each edition of a source once, in the order of first use. */
export function distinctSources(records: readonly { readonly source: Source }[]): Source[] {
  const byEdition = new Map(records.map(({ source }) => [`${source.url} ${source.date}`, source]));
  return [...byEdition.values()];
}
