import type { FormId } from "../../data/content/forms/forms.ts";

/** Resolves to the forms that a text names. The matcher is loaded at the first call: a page may never need it. */
export async function findFormIds(text: string): Promise<FormId[]> {
  const { findMentions } = await import("../../data/matching/findMentions.ts");
  return findMentions(text, { isLookUp: true }).flatMap(({ form, also = [] }) => [form, ...also]);
}
