import type { Form } from "../content/schema/form.ts";
import type { Source } from "../content/schema/source.ts";
import type { Statement } from "../content/schema/statement.ts";
import type { Translator } from "../i18n/createTranslator.ts";
import type { CardView } from "./CardView.ts";
import { cardAsText } from "./cardAsText.ts";
import { differsFromName } from "./differsFromName.ts";
import { distinctSources } from "./distinctSources.ts";
import { figureLabel } from "./figureLabel.ts";
import { shortStatements } from "./shortStatements.ts";
import { toCauseView } from "./toCauseView.ts";
import { toSourceView } from "./toSourceView.ts";

interface CardContent {
  form: Form;
  /** The other forms that the same words name: "cervical and laryngeal dystonia". */
  others: readonly Form[];
  statements: readonly Statement[];
  /** The page's own word, as it stands there. */
  word: string;
  /** What the page defines the word as, if it is an abbreviation. */
  definition?: string | undefined;
}

/** All that the card of a mention shows, as the translator writes it. */
export function toCardView(content: CardContent, translator: Translator): CardView {
  const { form, statements } = content;
  const { t, pick, locale, direction } = translator;
  const shown = shortStatements(statements);
  const wording = wordingOf(content, translator);

  const told = (source: Source) => toSourceView(source, translator);
  const kindOf = (kind: Statement["kind"]) => toCauseView(kind, shown, ({ short }) => short, translator);

  const emergency = form.emergency && {
    label: t("card.emergency"),
    told: pick(form.emergency.text),
    source: told(form.emergency.source),
  };
  const name = pick(form.name);
  const sentence = pick(form.sentence);
  const view = {
    lang: locale,
    direction,
    name,
    ...(emergency && { emergency }),
    ...(wording && { wording }),
    sentence,
    source: told(form.source),
    figure: { regions: form.regions, extent: form.extent, label: figureLabel(form, translator) },
    causes: t("causes.inShort"),
    colon: t("lens.colon"),
    ...(form.relation !== "same" && { relation: t(`relation.${form.relation}`) }),
    kinds: [kindOf("primary"), kindOf("secondary")],
    sources: distinctSources(shown).map(told),
    ...([name, sentence].some(({ lang }) => lang !== "en") && { translated: t("source.translated") }),
  };
  return {
    ...view,
    opened: t("card.opened", {
      name: name.text,
      text: [emergency?.told.text, sentence.text].filter((text) => text !== undefined).join(" "),
    }),
    plain: cardAsText(view, t("lens.notAdvice")),
    controls: {
      close: t("card.close"),
      pin: t("card.pin"),
      pinOn: t("card.pin.on"),
      pinOff: t("card.pin.off"),
      organizations: t("card.organizations"),
      failed: t("card.failed"),
      copy: t("card.copy"),
      copied: t("card.copied"),
      copyFailed: t("card.copyFailed"),
    },
  };
}

function wordingOf(
  { form, others, word, definition }: CardContent,
  { t, pick, list }: Translator,
): string | undefined {
  if (definition) return t("card.abbreviation", { word, definition });
  if (others.length > 0) {
    return t("card.saysSeveral", {
      word,
      forms: list([form, ...others].map((each) => pick(each.name).text)),
    });
  }
  const name = pick(form.name);
  if (!differsFromName(word, name.text, name.lang)) return undefined;
  return t(form.relation === "same" ? "card.saysSame" : "card.says", { word });
}
