import { join } from "node:path";
import { allTerms } from "../../data/terms/allTerms.ts";
import { formPrecedence } from "../../data/terms/formPrecedence.ts";
import { unknownForms } from "./unknownForms.ts";

/** The path of the table. */
export const FORM_TABLE = join(import.meta.dirname, "../../docs/forms-by-language.md");

/** Returns which forms each language of `data/terms` has terms for, as Markdown. Gene symbols are the same in all of them. */
export function formTable(): string {
  const forms = formPrecedence.filter((form) => !/^(?:dyt|chor)/.test(form)).toSorted();
  const columns = allTerms
    .map((terms) => ({ language: terms.language, unknown: new Set(unknownForms(terms, forms)) }))
    .sort((one, other) => one.language.localeCompare(other.language, "en"));
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    "# Forms by language",
    "",
    "Which forms a text can name in each language: ● the language has a term that leads to the form. A form that only the symbol",
    "of a gene names is left out, since symbols are the same in every language. `npm run forms` writes this file.",
    "",
    row(["", ...columns.map(({ language }) => language)]),
    row(["---", ...columns.map(() => "---")]),
    ...forms.map((form) => row([form, ...columns.map(({ unknown }) => (unknown.has(form) ? " " : "●"))])),
    row(["**known**", ...columns.map(({ unknown }) => String(forms.length - unknown.size))]),
    "",
  ].join("\n");
}
