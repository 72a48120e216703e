import type { Localized } from "../content/schema/localized.ts";
import type { Statement } from "../content/schema/statement.ts";

/** A statement that has a short text. */
export type ShortStatement = Statement & { readonly short: Localized };

/** The statements that the card shows: those with a short text. */
export function shortStatements(statements: readonly Statement[]): ShortStatement[] {
  return statements.filter((statement): statement is ShortStatement => statement.short !== undefined);
}
