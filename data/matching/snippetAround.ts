/** The words right before and after a mention; "…" stands where they are cut. */
export interface Snippet {
  readonly before: string;
  readonly after: string;
}

/** About one line of a narrow list, in characters on each side. */
const LENGTH = 60;

/** So much source text is looked at: indented source has long runs of blanks, which count as one. */
const SOURCE_LENGTH = 400;

/** So far into a snippet a whole word may begin; scripts without blanks are cut between characters. */
const PARTIAL_WORD = 20;

/**
 * The words around `start` to `end` (offsets in the text of a flow), at most 60 characters on each side, with blanks
 * and objects as single spaces. Words are left whole.
 */
export function snippetAround(text: string, start: number, end: number): Snippet {
  const before = plain(text.slice(Math.max(0, start - SOURCE_LENGTH), start));
  const after = plain(text.slice(end, end + SOURCE_LENGTH));
  return { before: lastWords(before.trimStart()), after: firstWords(after.trimEnd()) };
}

/** Blanks and objects as single spaces. Hyphens that are seen only at a line's end are dropped. */
function plain(text: string): string {
  return text.replace(/\u00ad/g, "").replace(/[\s\uFFFC]+/g, " ");
}

function lastWords(text: string): string {
  const letters = [...text];
  if (letters.length <= LENGTH) return text;
  const kept = letters.slice(-LENGTH).join("");
  const blank = letters[letters.length - LENGTH - 1] === " " ? 0 : kept.indexOf(" ") + 1;
  return `…${blank <= PARTIAL_WORD ? kept.slice(blank) : kept}`;
}

function firstWords(text: string): string {
  const letters = [...text];
  if (letters.length <= LENGTH) return text;
  const kept = letters.slice(0, LENGTH).join("");
  const blank = letters[LENGTH] === " " ? kept.length : kept.lastIndexOf(" ");
  return `${blank >= kept.length - PARTIAL_WORD ? kept.slice(0, blank) : kept}…`;
}
