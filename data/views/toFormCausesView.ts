import type { Form, FormCause } from "../content/schema/form.ts";
import type { Translator } from "../i18n/createTranslator.ts";
import type { Wording } from "../settings/SettingsSchema.ts";
import type { FormCausesView } from "./CardView.ts";
import { distinctSources, toSourceView } from "./toSourceView.ts";
import { wordingOf } from "./wordingOf.ts";

/**
 * Returns what is known of the cause of a form, in the translator's language. Its sources are those of all texts about
 * the form, because what the card shows at a glance has no source line of its own.
 */
export function toFormCausesView(form: Form, wording: Wording, translator: Translator): FormCausesView {
  const { t, pick } = translator;
  const { causes, emergency, genetics } = form;
  const isAboutFamilies = ({ question }: FormCause) => question === "families";
  const group = (heading: string, statements: readonly FormCause[]) => ({
    heading,
    statements: statements.map((cause) => ({ id: cause.id, text: pick(wordingOf(cause, wording)) })),
  });
  const groups = [
    group(
      t("causes.ofForm"),
      causes.filter((cause) => !isAboutFamilies(cause)),
    ),
    group(t("card.families"), causes.filter(isAboutFamilies)),
  ];
  const records = [...(emergency ? [emergency] : []), form, ...causes, ...(genetics ? [genetics] : [])];
  return {
    groups: groups.filter(({ statements }) => statements.length > 0),
    ...(mayBeMedicine(causes) && { medicineNote: t("card.medicine") }),
    sources: distinctSources(records).map((source) => toSourceView(source, translator)),
  };
}

/** Returns whether a medicine can be the cause of a form. */
export function mayBeMedicine(causes: readonly FormCause[]): boolean {
  return causes.some(({ kind }) => kind === "medicine");
}
