import { FORM_OF_OTHER_GENES, geneOf } from "../content/geneDesignation.ts";
import type { Form } from "../content/schema/form.ts";
import type { Translator } from "../i18n/createTranslator.ts";

/** The words of a mention, and what they name. */
export interface NamedForms {
  form: Form;
  /** The other forms that the same words name: "cervical and laryngeal dystonia". */
  others: readonly Form[];
  /** The words of the page. */
  word: string;
  /** The long form that the page gives for the word, if the word is an abbreviation. */
  definition?: string | undefined;
  /** Set if the words are the reader's own for the form. */
  isOwnWord?: true | undefined;
}

/** Returns the sentence that relates the words on the page to the form's name; undefined when both are the same. */
export function toNameNote(
  { form, others, word, definition, isOwnWord }: NamedForms,
  { t, pick, list }: Translator,
): string | undefined {
  if (isOwnWord) return t("card.ownWord", { word });
  if (definition) return t("card.abbreviation", { word, definition });
  if (others.length > 0) {
    return t("card.saysSeveral", {
      word,
      forms: list([form, ...others].map((each) => pick(each.name).text)),
    });
  }
  const gene = form.id === FORM_OF_OTHER_GENES ? geneOf(word) : undefined;
  if (gene) return t("card.gene", { word, gene });
  const name = pick(form.name);
  if (!differsFromName(word, name.text, name.lang)) return undefined;
  return t("card.says", { word });
}

/** Two names, the second one in brackets: "頸部ジストニア（痙性斜頸）". */
const TWO_NAMES = /^(.{0,200}?)\s{0,3}[(（]([^)）]{0,200})[)）]$/;

/**
 * Returns whether the page's words differ from the form's name, with and without a second name in brackets. Case,
 * white space, soft hyphens and the kinds of apostrophes and hyphens are ignored.
 */
export function differsFromName(word: string, name: string, lang: string): boolean {
  const withoutSecond = TWO_NAMES.exec(name)?.[1] ?? name;
  return ![name, withoutSecond].some((each) => isSameText(word, each, lang));
}

function isSameText(one: string, other: string, lang: string): boolean {
  const normalize = (text: string) =>
    text
      .replace(/\u00ad/g, "")
      .replace(/[‘’ʼ]/g, "'")
      .replace(/[\u2010-\u2012]/g, "-")
      .replace(/\s+/g, " ")
      .trim()
      .toLocaleLowerCase(lang);
  return normalize(one) === normalize(other);
}
