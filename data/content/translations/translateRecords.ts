import type { BundledForm } from "../forms/forms.ts";
import type { Records } from "../schema/dataset.ts";
import type { Form } from "../schema/form.ts";
import type { Localized, LocalizedList } from "../schema/localized.ts";
import type { Telephone } from "../schema/organization.ts";
import type { Translation } from "./Translation.ts";

/** Returns the records with the translations of each text added to the English one. */
export function translateRecords(
  {
    statements,
    organizations,
    forms,
    lookAlikes,
  }: Omit<Records, "forms"> & { forms: readonly BundledForm[] },
  translations: readonly Translation[],
): Records {
  const add = (reference: Localized, textIn: (translation: Translation) => string | undefined): Localized => {
    const localized: Localized = { ...reference };
    for (const translation of translations) {
      const text = textIn(translation);
      if (text !== undefined) localized[translation.language] = text;
    }
    return localized;
  };
  const words = (reference: Localized, part: "word" | "meaning", english: string) =>
    add(reference, (translation) => {
      const all: { readonly [word: string]: { word: string; meaning: string } | undefined } =
        translation.hardWords;
      return all[english]?.[part];
    });
  const telephone = (id: string, { purpose, remark, ...number }: Telephone): Telephone => ({
    ...number,
    ...(purpose && { purpose: add(purpose, (translation) => translation.organizations[id]?.purpose) }),
    ...(remark && { remark: add(remark, (translation) => translation.organizations[id]?.remark) }),
  });
  const withSynonyms = (
    english: LocalizedList | undefined,
    namesIn: (translation: Translation) => readonly string[] | undefined,
  ): Pick<Form, "synonyms"> => {
    const synonyms = translations.flatMap((translation) => {
      const names = namesIn(translation);
      return names ? [[translation.language, names] as const] : [];
    });
    if (!english && synonyms.length === 0) return {};
    return { synonyms: { en: [], ...english, ...Object.fromEntries(synonyms) } };
  };

  return {
    statements: statements.map(({ id, text, clinical, short, hardWords, ...rest }) => ({
      id,
      ...rest,
      text: add(text, (translation) => translation.statements[id]?.text),
      clinical: add(clinical, (translation) => translation.statements[id]?.clinical),
      ...(short && { short: add(short, (translation) => translation.statements[id]?.short) }),
      hardWords: hardWords.map(({ word, meaning, source }) => ({
        word: words(word, "word", word.en),
        meaning: words(meaning, "meaning", word.en),
        source,
      })),
    })),
    organizations: organizations.map(({ id, phone, tollFree, fax, ...rest }) => ({
      id,
      ...rest,
      ...(phone && { phone: telephone(id, phone) }),
      ...(tollFree && { tollFree: telephone(id, tollFree) }),
      ...(fax && { fax: telephone(id, fax) }),
    })),
    forms: forms.map(({ id, name, synonyms, sentence, causes, emergency, ...rest }) => ({
      id,
      ...rest,
      name: add(name, (translation) => translation.forms[id]?.name),
      ...withSynonyms(synonyms, (translation) => translation.forms[id]?.synonyms),
      sentence: add(sentence, (translation) => translation.forms[id]?.sentence),
      causes: causes.map((cause) => ({
        ...cause,
        text: add(cause.text, (translation) => translation.causes[cause.id]?.text),
        clinical: add(cause.clinical, (translation) => translation.causes[cause.id]?.clinical),
      })),
      ...(emergency && {
        emergency: {
          ...emergency,
          text: add(emergency.text, (translation) => translation.emergencies[id]),
        },
      }),
    })),
    lookAlikes: lookAlikes.map(({ id, name, synonyms, difference, ...rest }) => ({
      id,
      ...rest,
      name: add(name, (translation) => translation.lookAlikes[id]?.name),
      ...withSynonyms(synonyms, (translation) => translation.lookAlikes[id]?.synonyms),
      difference: add(difference, (translation) => translation.lookAlikes[id]?.difference),
    })),
  };
}
