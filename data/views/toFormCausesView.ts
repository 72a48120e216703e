import type { Form, FormCause } from "../content/schema/form.ts";
import type { Source } from "../content/schema/source.ts";
import type { Translator } from "../i18n/createTranslator.ts";
import type { Wording } from "../settings/SettingsSchema.ts";
import type { FormCausesView } from "./CardView.ts";
import { toSourceView } from "./toSourceView.ts";
import { wordingOf } from "./wordingOf.ts";

/** Returns what is known of the cause of a form, in the translator's language. */
export function toFormCausesView(
  { causes }: Pick<Form, "causes">,
  wording: Wording,
  translator: Translator,
): FormCausesView {
  const { t, pick } = translator;
  return {
    heading: t("causes.ofForm"),
    statements: withSourceOncePerRun(causes).map(({ cause, source }) => ({
      id: cause.id,
      text: pick(wordingOf(cause, wording)),
      ...(source && { source: toSourceView(source, translator) }),
    })),
    ...(mayBeMedicine(causes) && { medicineNote: t("card.medicine") }),
  };
}

/** Returns whether a medicine can be the cause of a form. */
export function mayBeMedicine(causes: readonly FormCause[]): boolean {
  return causes.some(({ kind }) => kind === "medicine");
}

/** Returns the causes, with the source only of the last of several in a row with the same source. */
export function withSourceOncePerRun(
  causes: readonly FormCause[],
): { readonly cause: FormCause; readonly source?: Source }[] {
  return causes.map((cause, index) => {
    const { source } = cause;
    const next = causes[index + 1]?.source;
    return next?.url === source.url && next.date === source.date ? { cause } : { cause, source };
  });
}
