import type { PageMention, PageReport } from "../../../components/mentions/PageReport.ts";
import type { FormId } from "../../../data/content/forms/forms.ts";

/** A mention with the words around it. */
type SampleMention = PageMention & { readonly before: string; readonly after: string };

/** Form, words before the mention, the mention, words after it, heading. */
const rows: readonly (readonly [FormId, string, string, string, string?])[] = [
  ["cervical-dystonia", "…three doctors to give it a name: ", "cervical dystonia", ", which", "The neck"],
  ["cervical-dystonia", "…which older books call ", "spasmodic torticollis", ".", "The neck"],
  ["dystonia", "", "Dystonia", " is not one illness.", "The family"],
  ["blepharospasm", "In ", "blepharospasm", " the eyelids close.", "The family"],
];

/** The mentions of a page: two of cervical dystonia, and two of other forms. */
export const sampleMentions: readonly SampleMention[] = rows.map(
  ([form, before, text, after, heading], id) => ({
    id,
    tabId: 7,
    frameId: 0,
    forms: [form],
    text,
    before,
    after,
    ...(heading && { heading }),
  }),
);

/** The report on a page with these mentions. */
export function reportOf(
  mentions: readonly PageMention[],
  page = "7 https://example.org/",
  unlisted = 0,
): PageReport {
  const [, address = ""] = page.split(" ");
  return { state: "mentions", page, title: "Living with a twisted neck", address, mentions, unlisted };
}

/** Returns a reader of a page that mentions only this form. */
export function pageAbout(form: FormId): () => Promise<PageReport> {
  return async () => reportOf(sampleMentions.slice(0, 1).map((mention) => ({ ...mention, forms: [form] })));
}
