import { hardWords } from "../../../data/content/causes/hardWords.ts";
import { statements } from "../../../data/content/causes/statements.ts";
import { forms } from "../../../data/content/forms/forms.ts";
import { lookAlikes } from "../../../data/content/lookAlikes.ts";
import { en } from "../../../data/i18n/catalogs/en.ts";

/** All English texts in plain wording, by a name that says where the text is. */
export const plainTexts: readonly (readonly [name: string, text: string])[] = [
  ...forms.flatMap(({ id, sentence, causes, emergency }) => [
    [`${id}: sentence`, sentence.en] as const,
    ...causes.map((cause) => [cause.id, cause.text.en] as const),
    ...(emergency ? [[`${id}: emergency`, emergency.text.en] as const] : []),
  ]),
  ...lookAlikes.map(({ id, difference }) => [id, difference.en] as const),
  ...statements.flatMap(({ id, text, short }) => [
    [id, text.en] as const,
    ...(short ? [[`${id}: short`, short.en] as const] : []),
  ]),
  ...Object.entries<unknown>(en.messages).flatMap(([key, text]) =>
    key.startsWith("question.") ? [[key, String(text)] as const] : [],
  ),
  ...Object.values(hardWords).map(({ word, meaning }) => [word.en, meaning.en] as const),
];
