import { RecordText } from "../ui/translation.tsx";
import type { FormMentions } from "./groupMentions.ts";

/** Renders the name of a form; the page's own words for it if the library cannot be read. */
export function FormName({ of: { form, words, wordsLang } }: { of: FormMentions }) {
  return form ? <RecordText of={form.name} /> : <bdi lang={wordsLang}>{words}</bdi>;
}
