import { normalizeText } from "../normalizeText.ts";

/** Every spelling that a notation stands for, folded, with " ", "-", "'" and "~" still in it. */
export function expandNotation(notation: string): string[] {
  return [...new Set(expandUnfolded(notation).map((spelling) => normalizeText(spelling).text.trim()))];
}

/** The same as they are written, accents and all. */
export function expandUnfolded(notation: string): string[] {
  const [spellings, rest] = expandSequence(notation, 0, notation);
  if (rest !== notation.length) throw new Error(`A ")" too many in the name "${notation}".`);
  return spellings;
}

function expandSequence(notation: string, from: number, whole: string): [string[], number] {
  let spellings = [""];
  let at = from;
  while (at < notation.length) {
    const character = notation[at] as string;
    if (character === "|" || character === ")") break;
    if (character !== "(") {
      spellings = spellings.map((spelling) => spelling + character);
      at++;
      continue;
    }
    const choices: string[] = [];
    do {
      const [choice, end] = expandSequence(notation, at + 1, whole);
      choices.push(...choice);
      at = end;
    } while (notation[at] === "|");
    if (notation[at] !== ")") throw new Error(`A ")" is missing in the name "${whole}".`);
    at++;
    spellings = spellings.flatMap((spelling) => choices.map((choice) => spelling + choice));
  }
  return [spellings, at];
}
