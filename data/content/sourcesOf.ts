import type { Records } from "./schema/dataset.ts";
import type { Form } from "./schema/form.ts";
import type { LookAlike } from "./schema/lookAlike.ts";
import type { Organization } from "./schema/organization.ts";
import type { Source } from "./schema/source.ts";
import type { Statement } from "./schema/statement.ts";

/** A record, and the name of the store that contains it. */
export type StoredRecord =
  | { readonly store: "statements"; readonly record: Statement }
  | { readonly store: "organizations"; readonly record: Organization }
  | { readonly store: "forms"; readonly record: Form }
  | { readonly store: "lookAlikes"; readonly record: LookAlike };

/** A source, and the record that cites it. */
export type Citation = StoredRecord & { readonly source: Source };

/** Returns every source of the records, once for each place that cites it. */
export function sourcesOf({ statements, organizations, forms, lookAlikes }: Records): Citation[] {
  return [
    ...statements.flatMap((record) =>
      [record, ...record.hardWords].map(({ source }) => ({ store: "statements" as const, record, source })),
    ),
    ...organizations.flatMap((record) =>
      [record, ...(record.currentName ? [record.currentName] : [])].map(({ source }) => ({
        store: "organizations" as const,
        record,
        source,
      })),
    ),
    ...forms.flatMap((record) =>
      [record, ...record.causes, record.genetics, record.emergency].flatMap((part) =>
        part ? { store: "forms" as const, record, source: part.source } : [],
      ),
    ),
    ...lookAlikes.map((record) => ({ store: "lookAlikes" as const, record, source: record.source })),
  ];
}
