import type { Form } from "../content/schema/form.ts";
import type { Source } from "../content/schema/source.ts";
import type { DystoniaKind, Statement } from "../content/schema/statement.ts";
import type { Translator } from "../i18n/createTranslator.ts";
import type { CardView } from "./CardView.ts";
import { cardAsText } from "./cardAsText.ts";
import { figureLabel } from "./figure.ts";
import { shortStatements, toCauseView } from "./toCauseView.ts";
import { distinctSources, toSourceView } from "./toSourceView.ts";

interface CardContent {
  form: Form;
  /** The other forms that the same words name: "cervical and laryngeal dystonia". */
  others: readonly Form[];
  statements: readonly Statement[];
  /** The words of the page. */
  word: string;
  /** The long form that the page gives for the word, if the word is an abbreviation. */
  definition?: string | undefined;
}

/** Returns all texts of the card of a mention, in the translator's language. */
export function toCardView(content: CardContent, translator: Translator): CardView {
  const { form, statements } = content;
  const { t, pick, locale, direction } = translator;
  const toSource = (source: Source) => toSourceView(source, translator);
  const short = shortStatements(statements);
  const toCause = (kind: DystoniaKind) => toCauseView(kind, short, ({ short }) => short, translator);

  const emergency = form.emergency && {
    label: t(`card.emergency.${form.emergency.kind}`),
    text: pick(form.emergency.text),
    source: toSource(form.emergency.source),
  };
  const nameNote = toNameNote(content, translator);
  const name = pick(form.name);
  const sentence = pick(form.sentence);
  const view = {
    lang: locale,
    direction,
    name,
    ...(emergency && { emergency }),
    ...(nameNote && { nameNote }),
    sentence,
    source: toSource(form.source),
    figure: { regions: form.regions, extent: form.extent, label: figureLabel(form, translator) },
    causesHeading: t("causes.inShort"),
    colon: t("lens.colon"),
    ...(form.relation !== "same" && { relation: t(`relation.${form.relation}`) }),
    kinds: [toCause("primary"), toCause("secondary")],
    sources: distinctSources(short).map(toSource),
    ...([name, sentence].some(({ lang }) => lang !== "en") && { translationNote: t("source.translated") }),
  };
  return {
    ...view,
    announcement: t("card.opened", {
      name: name.text,
      text: [emergency?.text.text, sentence.text].filter((text) => text !== undefined).join(" "),
    }),
    plainText: cardAsText(view, t("lens.notAdvice")),
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

/** Returns the sentence that relates the words on the page to the form's name; undefined when both are the same. */
function toNameNote(
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

/** A second name in brackets at the end, as in "頸部ジストニア（痙性斜頸）". */
const NAME_IN_BRACKETS = /\s*[(（][^)）]*[)）]$/;

/**
 * Returns whether the page's words differ from the form's name, with and without a second name in brackets. Case,
 * white space, soft hyphens and the kind of apostrophe are ignored.
 */
export function differsFromName(word: string, name: string, lang: string): boolean {
  const normalize = (text: string) =>
    text
      .replace(/\u00ad/g, "")
      .replace(/[‘’ʼ]/g, "'")
      .replace(/\s+/g, " ")
      .trim()
      .toLocaleLowerCase(lang);
  return ![name, name.replace(NAME_IN_BRACKETS, "")].map(normalize).includes(normalize(word));
}
