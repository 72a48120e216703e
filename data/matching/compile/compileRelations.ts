import type { LanguageTerms } from "../../terms/LanguageTerms.ts";
import { phraseMeanings, type RelationPhrases } from "../Dictionary.ts";
import { encodeTerms } from "../encodeTerms.ts";
import type { Relation } from "../Mention.ts";
import { normalizeText } from "../normalizeText.ts";
import { reversed } from "../reversed.ts";
import { isSpaced } from "../scripts.ts";
import { expandAlternatives } from "./expandNotation.ts";

/** Returns the phrases of all languages that relate a mention to the person. */
export function compileRelations(languages: readonly LanguageTerms[]): RelationPhrases {
  const encode = (side: "before" | "after"): string[] => {
    const phrasesOf = (relation: Relation) => withoutLonger(new Map(phrases(languages, relation, side)));
    // A phrase of both relations denies the mention.
    return encodeTerms(new Map([...phrasesOf("family"), ...phrasesOf("negated")]));
  };
  return { before: encode("before"), after: encode("after") };
}

/** Returns phrases in the direction in which they are looked up, and the index of each one's meaning. */
function phrases(
  languages: readonly LanguageTerms[],
  relation: Relation,
  side: "before" | "after",
): [phrase: string, meaning: number][] {
  return languages
    .flatMap(({ relations }) => relations?.[relation][side] ?? [])
    .map((notation) => normalizeText(notation).text)
    .flatMap((notation) =>
      expandAlternatives(notation).map((phrase): [string, number] => [
        side === "before" ? reversed(phrase) : phrase,
        phraseMeanings.findIndex(
          (meaning) => meaning.relation === relation && meaning.isSpaced === endsSpaced(notation),
        ),
      ]),
    );
}

/** Returns whether the script in which a phrase ends has spaces between words. */
function endsSpaced(phrase: string): boolean {
  return isSpaced(phrase.match(/[\p{L}\p{M}]/gu)?.at(-1) ?? "");
}

/** Returns the phrases without those that start with the words of another one: where they are, the other one is, too. */
function withoutLonger(phrases: ReadonlyMap<string, number>): Map<string, number> {
  const startsWithOther = (phrase: string, meaning: number): boolean => {
    for (let end = 1; end < phrase.length; end++) {
      const isWord = !phraseMeanings[meaning]?.isSpaced || !/[\p{L}\p{M}\p{N}']/u.test(phrase[end] as string);
      if (isWord && phrases.get(phrase.slice(0, end)) === meaning) return true;
    }
    return false;
  };
  return new Map([...phrases].filter(([phrase, meaning]) => !startsWithOther(phrase, meaning)));
}
