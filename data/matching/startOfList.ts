import { dictionary } from "./dictionary.compiled.ts";
import { isSpaced } from "./scripts.ts";

const { items, conjunctions } = dictionary.relations.lists;

/** What is between the words of a list. The last word has a conjunction, with or without a comma, or only slashes. */
const COMMA = ", ";
const SLASH = "/";
const lastSeparators = conjunctions.flatMap((word) => [`, ${word} `, ` ${word} `]);

/**
 * Returns where the list begins whose later word is the mention between two texts: that of "tremor" in "no tremor,
 * dystonia or chorea". Undefined if it is in no list, or only a comma says that it is: in "no tremor, dystonia since 2010"
 * another statement begins.
 */
export function startOfList(before: string, after: string): number | undefined {
  const separator = lastSeparators.find((each) => before.endsWith(each)) ?? slashBefore(before, after);
  if (!separator && !(before.endsWith(COMMA) && isContinued(after))) return undefined;
  const between = separator === SLASH ? SLASH : COMMA;
  let start = startOfItem(before, before.length - (separator ?? COMMA).length);
  while (start !== undefined && before.endsWith(between, start)) {
    const earlier = startOfItem(before, start - between.length);
    if (earlier === undefined) break;
    start = earlier;
  }
  return start;
}

/** Returns the slash before a mention, if it joins whole words: not in "no tremor/dystonia clinic". */
function slashBefore(before: string, after: string): typeof SLASH | undefined {
  return before.endsWith(SLASH) && /^(?:$|[/.,;:)])/.test(after) ? SLASH : undefined;
}

/** Returns whether a text continues a list: with a conjunction, or with a comma and a word of such lists. */
function isContinued(text: string): boolean {
  if (lastSeparators.some((each) => text.startsWith(each))) return true;
  return items.some((item) => text.startsWith(COMMA + item) && !isLetterAt(text, COMMA.length + item.length));
}

function startOfItem(text: string, end: number): number | undefined {
  const item = items.find((each) => text.endsWith(each, end) && !isLetterAt(text, end - each.length - 1));
  return item === undefined ? undefined : end - item.length;
}

function isLetterAt(text: string, index: number): boolean {
  return isSpaced(text[index] ?? "");
}
