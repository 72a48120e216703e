import type { Form } from "../content/schema/form.ts";
import type { DystoniaKind, Statement } from "../content/schema/statement.ts";
import type { Translator } from "../i18n/createTranslator.ts";
import type { Wording } from "../settings/SettingsSchema.ts";
import type { SummaryView } from "./CardView.ts";
import { namesMedicine, shortStatements, termStatements, toCauseView } from "./toCauseView.ts";
import { mayBeMedicine } from "./toFormCausesView.ts";
import { distinctSources, toSourceView } from "./toSourceView.ts";
import { wordingOf } from "./wordingOf.ts";

type Relation = Form["relation"];

/** How the card of a form shows the summary of the causes of cervical dystonia. */
const displays = {
  same: "full",
  "kind-of": "full",
  includes: "folded",
  "can-affect-neck": "folded",
  other: "link",
} as const satisfies Record<Relation, SummaryView["display"]>;

/** Returns the statements in the summary on the card of a form with this relation to cervical dystonia. */
export function summaryStatements(relation: Relation, statements: readonly Statement[]): Statement[] {
  return displays[relation] === "link" ? [] : [...shortStatements(statements), ...termStatements(statements)];
}

/** Returns the summary of the causes of cervical dystonia for the card of a form, in the translator's language. */
export function toSummaryView(
  { relation, causes }: Pick<Form, "relation" | "causes">,
  statements: readonly Statement[],
  wording: Wording,
  translator: Translator,
): SummaryView {
  const { t, pick } = translator;
  const display = displays[relation];
  const relationText = relation === "same" ? undefined : t(`relation.${relation}`);
  const relationTexts = relationText === undefined ? {} : { relation: relationText };
  if (display === "link") return { display, ...relationTexts, button: t("card.causes") };
  const short = shortStatements(statements);
  const toCause = (kind: DystoniaKind) =>
    toCauseView(
      kind,
      short,
      ({ short, clinical }) => (wording === "clinical" ? clinical : short),
      translator,
    );
  return {
    display,
    heading: t("causes.inShort"),
    ...relationTexts,
    kinds: [toCause("primary"), toCause("secondary")],
    terms: termStatements(statements).map((statement) => pick(wordingOf(statement, wording))),
    ...(namesMedicine(short) && !mayBeMedicine(causes) && { medicineNote: t("card.medicine") }),
    sources: distinctSources(summaryStatements(relation, statements)).map((source) =>
      toSourceView(source, translator),
    ),
  };
}
