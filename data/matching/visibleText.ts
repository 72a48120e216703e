import { HYPHENS, unbrokenLetters } from "./characters.ts";
import { letterPattern } from "./letterPattern.ts";

/** The text right before and after a mention; "…" marks where it is cut. */
export interface Snippet {
  readonly before: string;
  readonly after: string;
}

/** About one line of a narrow list, in characters on each side. */
const MAX_SNIPPET_CHARS = 60;

/** UTF-16 units of the page's text that are read on each side. More than a snippet: indented HTML has long runs of spaces. */
const MAX_SOURCE_CHARS = 400;

/** A snippet is shortened to whole words only if that drops no more characters: some scripts have no spaces. */
const MAX_DROPPED_CHARS = 20;

/** White space with a line end. The first part has none, so that the time is linear. */
const lineEnd = "[^\\S\\n\\r\\u2028]*[\\n\\r\\u2028]\\s*";

/** A line end after a hyphen in a word, and one in a text without spaces. */
const lineEndInWord = letterPattern(
  `(?<=[\\p{L}][${HYPHENS}-])${lineEnd}(?=[\\p{L}])|(?<=[${unbrokenLetters}])${lineEnd}(?=[${unbrokenLetters}])`,
  "g",
);

/**
 * Returns a mention's text as the page shows it: single spaces, no soft hyphens or zero-width characters, and no line end in
 * a word. Directional controls stay, because they order the words.
 */
export function visibleText(text: string): string {
  const visible = text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "");
  return singleSpaced(visible.replace(lineEndInWord(visible), "")).trim();
}

/**
 * Returns the words around the mention from `start` to `end` (offsets in the text of a text run), up to 60 characters
 * on each side and cut between words. Objects are single spaces; zero-width characters stay, since the scripts around
 * may need them.
 */
export function snippetAround(text: string, start: number, end: number): Snippet {
  const before = text.slice(Math.max(0, start - MAX_SOURCE_CHARS), start);
  const after = text.slice(end, end + MAX_SOURCE_CHARS);
  return {
    before: lastWords(singleSpaced(withoutSoftHyphens(before)).trimStart()),
    after: firstWords(singleSpaced(withoutSoftHyphens(after)).trimEnd()),
  };
}

function withoutSoftHyphens(text: string): string {
  return text.replace(/\u00ad/g, "");
}

/** Returns the text with each run of white space and objects (U+FFFC) as one space. */
function singleSpaced(text: string): string {
  return text.replace(/[\s\uFFFC]+/g, " ");
}

function lastWords(text: string): string {
  const characters = [...text];
  if (characters.length <= MAX_SNIPPET_CHARS) return text;
  const kept = characters.slice(-MAX_SNIPPET_CHARS).join("");
  const isWordStart = characters[characters.length - MAX_SNIPPET_CHARS - 1] === " ";
  const wordStart = isWordStart ? 0 : kept.indexOf(" ") + 1;
  return `…${wordStart <= MAX_DROPPED_CHARS ? kept.slice(wordStart) : kept}`;
}

function firstWords(text: string): string {
  const characters = [...text];
  if (characters.length <= MAX_SNIPPET_CHARS) return text;
  const kept = characters.slice(0, MAX_SNIPPET_CHARS).join("");
  const wordEnd = characters[MAX_SNIPPET_CHARS] === " " ? kept.length : kept.lastIndexOf(" ");
  return `${wordEnd >= kept.length - MAX_DROPPED_CHARS ? kept.slice(0, wordEnd) : kept}…`;
}
