import type { FormId } from "../content/forms/forms.ts";

const letter = /[\p{L}\p{N}]/u;

/**
 * Returns whether an abbreviation can stand for a long form: searched from the end, the long form contains all its
 * letters in order, the first one at the beginning of a word (the method of Schwartz and Hearst, "A simple algorithm for
 * identifying abbreviation definitions in biomedical text", 2003). If the two are in different scripts, the English name
 * of the form may also be the long form.
 */
export function isShortFor(abbreviation: string, longForm: string, form: FormId): boolean {
  return (
    isReadFrom(abbreviation, longForm) ||
    (!haveSameScript(abbreviation, longForm) && isReadFrom(abbreviation, form.replaceAll("-", " ")))
  );
}

function isReadFrom(abbreviation: string, longForm: string): boolean {
  const short = withoutMarks(abbreviation);
  const long = withoutMarks(longForm);
  let at = long.length - 1;
  for (let index = short.length - 1; index >= 0; index--) {
    const character = short[index] as string;
    if (!letter.test(character)) continue;
    while (
      at >= 0 &&
      (long[at] !== character || (index === 0 && at > 0 && letter.test(long[at - 1] as string)))
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
