import type { FormId } from "../content/forms/forms.ts";
import { hasLetterOrNumber } from "./letters.ts";

/**
 * Returns whether an abbreviation can stand for a long form: searched from the end, the long form contains all its
 * letters in order, the first one at the beginning of a word (the method of Schwartz and Hearst, "A simple algorithm for
 * identifying abbreviation definitions in biomedical text", 2003). The abbreviation may also be that of the English name
 * of the form: its initials, or, if the two are in different scripts, any of its letters.
 */
export function isShortFor(abbreviation: string, longForm: string, form: FormId): boolean {
  if (isReadFrom(abbreviation, longForm)) return true;
  const englishWords = form.split("-");
  return haveSameScript(abbreviation, longForm)
    ? abbreviation.toLowerCase() === englishWords.map(([initial]) => initial).join("")
    : isReadFrom(abbreviation, englishWords.join(" "));
}

function isReadFrom(abbreviation: string, longForm: string): boolean {
  const short = withoutMarks(abbreviation);
  const long = withoutMarks(longForm);
  let at = long.length - 1;
  for (let index = short.length - 1; index >= 0; index--) {
    const character = short[index] as string;
    if (!hasLetterOrNumber(character)) continue;
    while (
      at >= 0 &&
      (long[at] !== character || (index === 0 && at > 0 && hasLetterOrNumber(long[at - 1] as string)))
    )
      at--;
    if (at < 0) return false;
    at--;
  }
  return true;
}

function withoutMarks(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function haveSameScript(abbreviation: string, longForm: string): boolean {
  return /\p{Script=Latin}/u.test(abbreviation) === /\p{Script=Latin}/u.test(longForm);
}
