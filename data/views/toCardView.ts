import type { Form } from "../content/schema/form.ts";
import type { Organization } from "../content/schema/organization.ts";
import type { Source } from "../content/schema/source.ts";
import type { Statement } from "../content/schema/statement.ts";
import type { Translator } from "../i18n/createTranslator.ts";
import type { Wording } from "../settings/SettingsSchema.ts";
import type { CardView, LocalizedText } from "./CardView.ts";
import { cardAsText } from "./cardAsText.ts";
import { figureLabel } from "./figure.ts";
import { isStale } from "./isStale.ts";
import { toFormCausesView } from "./toFormCausesView.ts";
import { type NamedForms, toNameNote } from "./toNameNote.ts";
import { toOrganizationsView } from "./toOrganizationsView.ts";
import { toSourceView } from "./toSourceView.ts";
import { summaryStatements, toSummaryView } from "./toSummaryView.ts";

interface CardContent extends NamedForms {
  statements: readonly Statement[];
  organizations: readonly Organization[];
}

/** What a card depends on besides its content and the reader's language. */
export interface CardOptions {
  readonly wording: Wording;
  /** The reader's local date, `YYYY-MM-DD`. */
  readonly today: string;
  /** The reader's own country, ISO 3166-1 alpha-2. */
  readonly region: string | undefined;
}

/** Returns all texts of the card of a mention, in the translator's language. */
export function toCardView(
  content: CardContent,
  { wording, today, region }: CardOptions,
  translator: Translator,
): CardView {
  const { form, statements, organizations } = content;
  const { t, pick, locale, direction } = translator;

  const emergency = form.emergency && {
    label: t(`card.emergency.${form.emergency.kind}`),
    text: pick(form.emergency.text),
    source: toSourceView(form.emergency.source, translator),
  };
  const nameNote = toNameNote(content, translator);
  const name = pick(form.name);
  const sentence = pick(form.sentence);
  const causes = toFormCausesView(form, wording, translator);
  const texts = [name, sentence, ...causes.statements.map(({ text }) => text)];
  const view = {
    lang: locale,
    direction,
    name,
    ...(emergency && { emergency }),
    ...(nameNote && { nameNote }),
    sentence,
    source: toSourceView(form.source, translator),
    figure: { regions: form.regions, extent: form.extent, label: figureLabel(form, translator) },
    causes,
    summary: toSummaryView(form, statements, wording, translator),
    organizations: toOrganizationsView(organizations, region, today, translator),
    colon: t("lens.colon"),
    notes: toNotes(texts, sourcesOnCard(form, statements), today, translator),
  };
  return {
    ...view,
    announcement: t("card.opened", {
      name: name.text,
      text: [emergency?.text.text, sentence.text].filter((text) => text !== undefined).join(" "),
    }),
    plainText: cardAsText(view, translator),
    controls: {
      close: t("card.close"),
      pin: t("card.pin"),
      pinOn: t("card.pin.on"),
      pinOff: t("card.pin.off"),
      organizations: t("card.organizations"),
      followLink: t("card.followLink"),
      failed: t("card.failed"),
      copy: t("card.copy"),
      copied: t("card.copied"),
      copyFailed: t("card.copyFailed"),
    },
  };
}

/** Returns the sources of all texts on the card of a form. */
function sourcesOnCard(form: Form, statements: readonly Statement[]): Source[] {
  const { source, emergency, causes, relation } = form;
  return [
    source,
    ...[emergency, ...causes, ...summaryStatements(relation, statements)].flatMap(
      (record) => record?.source ?? [],
    ),
  ];
}

/** Returns the last lines of a card. */
function toNotes(
  texts: readonly LocalizedText[],
  sources: readonly Source[],
  today: string,
  { t }: Translator,
): string[] {
  return [
    ...(texts.some(({ lang }) => lang !== "en") ? [t("source.translated")] : []),
    ...(sources.some(({ date }) => isStale(date, today)) ? [t("source.staleHere")] : []),
    t("lens.notAdvice"),
  ];
}
