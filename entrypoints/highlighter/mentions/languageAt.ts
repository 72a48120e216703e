import { isLanguageTag } from "../../../data/messages/isLanguageTag.ts";
import { composedClosest } from "../../dom/composedTree.ts";

/**
 * Returns the language (BCP 47) that the page declares for the content of an element: that of the nearest `lang`
 * attribute. Undefined if there is none, or if its value is no language tag.
 */
export function languageAt(element: Element): string | undefined {
  const labeled = composedClosest(element, "[lang]");
  const language = labeled && Element.prototype.getAttribute.call(labeled, "lang")?.trim();
  return isLanguageTag(language) ? language : undefined;
}
