import { createRandom, plantedNames } from "./words.ts";

/** One word in so many is followed by a mention. */
const EVERY = 200;

/** Comments, elements whose text is not read as text, other tags, and between them text. */
const tokens =
  /<!--[\s\S]*?-->|<(script|style|noscript|textarea|title|template|select|svg|iframe|math)\b[\s\S]*?<\/\1\s*>|<[^>]*>|[^<]+/gi;

/** The HTML with a mention after every 200th word or so of its text, the same places in every run; and how many there are. */
export function plantMentions(html: string): { html: string; planted: number } {
  const random = createRandom(7);
  const head = html.search(/<body\b/i);
  let planted = 0;
  const body = html.slice(Math.max(0, head)).replace(tokens, (token) =>
    token.startsWith("<")
      ? token
      : token.replace(/(\p{L}{2,}) (?=\p{L})/gu, (words) => {
          if (random() >= 1 / EVERY) return words;
          planted += 1;
          return `${words}${plantedNames[planted % plantedNames.length]} `;
        }),
  );
  return { html: html.slice(0, Math.max(0, head)) + body, planted };
}
