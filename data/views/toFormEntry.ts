import type { Form } from "../content/schema/form.ts";
import type { Translator } from "../i18n/createTranslator.ts";
import type { Wording } from "../settings/SettingsSchema.ts";
import type { CodeView, FactView, FormCausesView, LocalizedText } from "./CardView.ts";
import { cardAsText } from "./cardAsText.ts";
import { isStale } from "./isStale.ts";
import { toCodes } from "./toCodes.ts";
import { toFacts } from "./toFacts.ts";
import { toFormCausesView } from "./toFormCausesView.ts";
import { toOtherNames } from "./toOtherNames.ts";
import { distinctSources } from "./toSourceView.ts";

/** The names of a form in one language. */
export interface NamesInLanguage {
  /** BCP 47 tag of the names. */
  readonly lang: string;
  /** The name of the language in the reader's language. */
  readonly language: string;
  readonly names: readonly string[];
}

/** All that is known of a form, in the reader's language. */
export interface FormEntryView {
  readonly facts: readonly FactView[];
  readonly causes: FormCausesView;
  /** The names besides the preferred one, in the reader's language and in English. */
  readonly otherNames: readonly LocalizedText[];
  /** The names in all other languages of the interface. */
  readonly languages: readonly NamesInLanguage[];
  readonly codes: readonly CodeView[];
  /** The last lines: translations, and old sources. */
  readonly notes: readonly string[];
  /** What is read aloud. */
  readonly spoken: readonly LocalizedText[];
  /** The entry as plain text, for the clipboard. */
  readonly plainText: string;
}

/** Returns all that is known of a form, in the translator's language. `today` is the reader's local date, `YYYY-MM-DD`. */
export function toFormEntry(
  form: Form,
  wording: Wording,
  today: string,
  translator: Translator,
): FormEntryView {
  const { t, pick, locale } = translator;
  const { name, sentence, emergency, genetics } = form;
  const facts = toFacts(form, translator);
  const causes = toFormCausesView(form, wording, translator);
  const otherNames = toOtherNames(form, translator);
  const codes = toCodes(form.codes);
  const statements = causes.groups.flatMap((group) => group.statements.map(({ text }) => text));
  const intro = [name, ...(emergency ? [emergency.text] : []), sentence].map(pick);
  const sources = distinctSources([form, ...form.causes, ...[emergency, genetics].filter((each) => !!each)]);
  const isTranslated = [...intro, ...statements].some(({ lang }) => lang !== "en");
  const notes = [
    ...(isTranslated ? [t("source.translated")] : []),
    ...(sources.some(({ date }) => isStale(date, today))
      ? [t(sources.length === 1 ? "source.stale" : "source.staleHere")]
      : []),
  ];
  const colon = t("lens.colon");
  return {
    facts,
    causes,
    otherNames,
    languages: namesInLanguages(form, translator),
    codes,
    notes,
    spoken: [
      ...intro,
      ...facts.map(({ label, text }) => ({ text: label + colon + text, lang: locale })),
      ...statements,
      ...(causes.medicineNote ? [{ text: causes.medicineNote, lang: locale }] : []),
    ],
    plainText: cardAsText(
      {
        name: pick(name),
        ...(emergency && { emergency: { lead: pick(emergency.text).text } }),
        sentence: pick(sentence),
        colon,
        details: {
          causes,
          ...(otherNames.length > 0 && { otherNames: { heading: t("card.otherNames"), names: otherNames } }),
          ...(codes.length > 0 && { codes: { heading: t("card.codes"), codes } }),
          notes: [...notes, t("lens.notAdvice")],
        },
      },
      translator,
    ),
  };
}

/** Returns the names in each language except English and the translator's own, which `toOtherNames` has. */
function namesInLanguages({ name, synonyms }: Form, { pick, language }: Translator): NamesInLanguage[] {
  const own = pick(name).lang;
  return Object.entries(name)
    .filter(([lang]) => lang !== own && lang !== "en")
    .map(([lang, text]) => ({
      lang,
      language: language(lang),
      names: [...new Set([text, ...(synonyms?.[lang] ?? [])])],
    }));
}
