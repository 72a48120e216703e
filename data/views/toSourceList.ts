import type { Records } from "../content/schema/dataset.ts";
import type { Form } from "../content/schema/form.ts";
import type { LookAlike } from "../content/schema/lookAlike.ts";
import type { Source } from "../content/schema/source.ts";
import { type Citation, sourcesOf } from "../content/sourcesOf.ts";
import { isStale } from "./isStale.ts";

/** A source with the records that cite it. */
export interface SourceItem {
  readonly source: Source;
  readonly isStale: boolean;
  /** The forms and look-alikes with a fact from this source, each once. */
  readonly conditions: readonly (Form | LookAlike)[];
  /** Whether facts about the causes of cervical dystonia come from this source. */
  readonly hasStatements: boolean;
  /** The names of the organizations whose contacts come from this source. */
  readonly organizations: readonly string[];
}

/** Returns every source of the records, the latest first; the same address with the same date counts once. */
export function toSourceList(records: Records, today: string): SourceItem[] {
  const citations = new Map<string, Citation[]>();
  for (const citation of sourcesOf(records)) {
    const key = `${citation.source.url} ${citation.source.date}`;
    const known = citations.get(key);
    if (known) known.push(citation);
    else citations.set(key, [citation]);
  }
  return [...citations.values()]
    .map((cited) => toItem(cited, today))
    .sort(
      (one, other) =>
        other.source.date.localeCompare(one.source.date) ||
        one.source.name.localeCompare(other.source.name, "en"),
    );
}

function toItem(citations: readonly Citation[], today: string): SourceItem {
  const { source } = citations[0] as Citation;
  return {
    source,
    isStale: isStale(source.date, today),
    conditions: [
      ...new Set(
        citations.flatMap(({ store, record }) => (store === "forms" || store === "lookAlikes" ? record : [])),
      ),
    ],
    hasStatements: citations.some(({ store }) => store === "statements"),
    organizations: [
      ...new Set(citations.flatMap((each) => (each.store === "organizations" ? each.record.name : []))),
    ],
  };
}
