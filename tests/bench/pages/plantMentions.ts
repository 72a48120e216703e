import { createRandom, plantedNames } from "./words.ts";

/** Mean number of words per planted mention. */
const WORDS_PER_MENTION = 200;

/** Matches comments, elements whose content is not page text, other tags, and the text between them. */
const tokens =
  /<!--[\s\S]*?-->|<(script|style|noscript|textarea|title|template|select|svg|iframe|math)\b[\s\S]*?<\/\1\s*>|<[^>]*>|[^<]+/gi;

/**
 * Returns the HTML with a mention after about every 200th word, `most` at most, at the same places in each run, and their
 * number.
 */
export function plantMentions(
  html: string,
  most = Number.POSITIVE_INFINITY,
): { html: string; planted: number } {
  const random = createRandom(7);
  const head = html.search(/<body\b/i);
  let planted = 0;
  const body = html.slice(Math.max(0, head)).replace(tokens, (token) =>
    token.startsWith("<")
      ? token
      : token.replace(/(\p{L}{2,}) (?=\p{L})/gu, (words) => {
          if (planted >= most || random() >= 1 / WORDS_PER_MENTION) return words;
          planted += 1;
          return `${words}${plantedNames[planted % plantedNames.length]} `;
        }),
  );
  return { html: html.slice(0, Math.max(0, head)) + body, planted };
}
