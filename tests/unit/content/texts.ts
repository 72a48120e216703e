/** Matches a letter of the language's script, if that is not Latin. */
export const scripts: Readonly<Record<string, RegExp>> = {
  ja: /[\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Han}]/u,
  zh: /\p{Script=Han}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
};

/**
 * Returns the numbers in a text, sorted, with ASCII digits. Percent signs and the 100 of "12 of 100 people" are left out,
 * so that "12%" has the same figures. So are those in the symbols of genes: "TOR1A".
 */
export function figures(text: string): string[] {
  // Languages group the digits of 1,477 with a comma, a point, a space or nothing.
  const ungrouped = text.normalize("NFKC").replace(/(?<=\p{Nd})[.,٬ ](?=\p{Nd}{3}(?!\p{Nd}))/gu, "");
  const numbers = (ungrouped.match(/(?<![A-Za-z\p{Nd}])\p{Nd}+(?:[.,]\p{Nd}+)*/gu) ?? []).map((figure) =>
    figure.replace(/[٠-٩]/g, (digit) => `${digit.charCodeAt(0) - 0x660}`).replace(",", "."),
  );
  return numbers.filter((figure) => figure !== "100").sort();
}

/** Returns the gene symbols in a text, which no language changes: "TOR1A". "DNA" is a word: "ADN" in Spanish. */
export const symbols = (text: string): string[] =>
  (text.match(/\b[A-Z][A-Z\d]+\b/g) ?? []).filter((symbol) => symbol !== "DNA");
