/** A replaced span of a text. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Returns a text that two windows have changed at once, with the changes of both. Where both changed the same words, the
 * result has both versions, one below the other: nothing that was typed is lost.
 */
export function mergeTexts(before: string, stored: string, text: string): string {
  if (stored === before || stored === text) return text;
  if (text === before) return stored;
  const theirs = editBetween(before, stored);
  const ours = editBetween(before, text);
  if (theirs.end <= ours.start) return apply(apply(before, ours), theirs);
  if (ours.end <= theirs.start) return apply(apply(before, theirs), ours);
  return `${stored}\n${text}`;
}

/** Returns the shortest single edit that turns one text into the other. */
function editBetween(one: string, other: string): Edit {
  const max = Math.min(one.length, other.length);
  let start = 0;
  while (start < max && one[start] === other[start]) start++;
  let tail = 0;
  while (tail < max - start && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return { start, end: one.length - tail, text: other.slice(start, other.length - tail) };
}

function apply(text: string, edit: Edit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}
