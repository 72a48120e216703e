import type { FormId } from "../content/forms/forms.ts";
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
import { toCodes } from "./toCodes.ts";
import { toFacts } from "./toFacts.ts";
import { toFormCausesView } from "./toFormCausesView.ts";
import { type NamedForms, toNameNote } from "./toNameNote.ts";
import { toOrganizationsView } from "./toOrganizationsView.ts";
import { toOtherNames } from "./toOtherNames.ts";
import { toReadAloudLabels } from "./toReadAloudLabels.ts";
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
  /** What the card shows of the reader's own data; undefined where nothing of it may be changed. */
  readonly own?: CardOwnData | undefined;
}

interface CardOwnData {
  readonly contactCount: number;
  /** The reader's own form. */
  readonly myForm: FormId | undefined;
  /** Whether the card can change which form is the reader's own. */
  readonly canChange: boolean;
}

/** Returns all texts of the card of a mention, in the translator's language. */
export function toCardView(
  content: CardContent,
  { wording, today, region, own }: CardOptions,
  translator: Translator,
): CardView {
  const { form, statements, organizations } = content;
  const { t, pick, locale, direction } = translator;
  const emergency = form.emergency && toEmergencyView(form.emergency, translator);
  const nameNote = toNameNote(content, translator);
  const name = pick(form.name);
  const sentence = pick(form.sentence);
  const colon = t("lens.colon");
  const facts = toFacts(form, translator);
  const causes = toFormCausesView(form, wording, translator);
  const statementTexts = causes.groups.flatMap((group) => group.statements.map(({ text }) => text));
  const otherNames = toOtherNames(form, translator);
  const codes = wording === "clinical" ? toCodes(form.codes) : [];
  const view = {
    lang: locale,
    direction,
    form: form.id,
    name,
    ...(emergency && { emergency }),
    ...(nameNote && { nameNote }),
    sentence,
    figure: { regions: form.regions, extent: form.extent, label: figureLabel(form, translator) },
    facts,
    details: {
      causes,
      summary: toSummaryView(form, statements, wording, translator),
      ...(otherNames.length > 0 && { otherNames: { heading: t("card.otherNames"), names: otherNames } }),
      ...(codes.length > 0 && { codes: { heading: t("card.codes"), codes } }),
      notes: toNotes([name, sentence, ...statementTexts], sourcesOnCard(form, statements), today, translator),
    },
    organizations: {
      ...(own && own.contactCount > 0 && { own: `${t("own.heading")} (${own.contactCount})` }),
      ...toOrganizationsView(organizations, region, today, translator),
    },
    ...(own?.canChange && {
      myForm: {
        id: form.id as FormId,
        label: t("card.myForm"),
        isMine: own.myForm === form.id,
        failed: t("own.failed.failed"),
      },
    }),
    spoken: {
      glance: [
        name,
        ...(emergency ? [{ text: emergencyText(emergency), lang: emergency.lang }] : []),
        sentence,
        ...facts.map(({ label, text }) => ({ text: label + colon + text, lang: locale })),
      ],
      more: statementTexts,
    },
    readAloud: toReadAloudLabels(translator),
    colon,
  };
  return {
    ...view,
    announcement: t("card.opened", {
      name: name.text,
      text: [...(emergency ? [emergencyText(emergency)] : []), sentence.text].join(" "),
    }),
    plainText: cardAsText(view, translator),
    controls: {
      close: t("card.close"),
      pin: t("card.pin"),
      pinOn: t("card.pin.on"),
      pinOff: t("card.pin.off"),
      move: t("card.move"),
      moveHow: t("card.move.how"),
      organizations: t("card.organizations"),
      more: t("card.more"),
      form: t("forms.about"),
      followLink: t("card.followLink"),
      failed: t("card.failed"),
      copy: t("card.copy"),
      copied: t("card.copied"),
      copyFailed: t("card.copyFailed"),
    },
  };
}

/** A first sentence, with the white space after it. */
const FIRST_SENTENCE = /^([^.。]{1,200}[.。])\s{0,3}/;

function toEmergencyView(
  { kind, text }: NonNullable<Form["emergency"]>,
  { t, pick }: Translator,
): NonNullable<CardView["emergency"]> {
  const { text: whole, lang } = pick(text);
  const [start = "", lead = ""] = FIRST_SENTENCE.exec(whole) ?? [];
  return { label: t(`card.emergency.${kind}`), lead, rest: whole.slice(start.length), lang };
}

function emergencyText({ lead, rest }: NonNullable<CardView["emergency"]>): string {
  return `${lead} ${rest}`;
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
