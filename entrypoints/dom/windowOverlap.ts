import type { TextRun, TextRunNode } from "./textRuns.ts";
import { MAX_END_CHARS, type TextWindow } from "./textWindows.ts";

/**
 * Longer than any name with what is beside it (UTF-16 units): a window is read with so much of the text before and after
 * it, so that a name at its border is found as in the whole text.
 */
const OVERLAP_CHARS = 400;

/** Returns whether a window is too short to be the only one beside a border. */
export function isShort({ end, chars }: Pick<TextWindow, "end" | "chars">): boolean {
  return end !== undefined && chars < 2 * OVERLAP_CHARS;
}

/** Returns the end of a window that is read with the next one: whole texts of at most `MAX_END_CHARS`. */
export function endingOf({ head, tail = head }: TextWindow): TextRun {
  let from = tail.nodes.length - 1;
  const start = (at: number) => tail.nodes[at]?.start ?? 0;
  const length = (at: number) => start(at + 1) - start(at);
  while (from > 0 && tail.text.length - start(from) < OVERLAP_CHARS && length(from - 1) <= MAX_END_CHARS)
    from--;
  return joined([{ text: tail.text, nodes: tail.nodes.slice(Math.max(0, from)) }], start(from));
}

/** Returns the beginning of a window that is read with the one before. */
export function beginningOf({ head: { text, nodes } }: TextWindow): TextRun {
  const end = Math.min(text.length, OVERLAP_CHARS);
  const read = nodes.slice(0, countBefore(nodes, end));
  return {
    text: text.slice(0, end),
    nodes: read.map((each) => (each.end > end ? { ...each, end } : each)),
  };
}

/** Returns how many of the nodes begin before an offset. */
function countBefore(nodes: readonly TextRunNode[], end: number): number {
  let count = 0;
  while ((nodes[count]?.start ?? Infinity) < end) count++;
  return count;
}

/**
 * Returns the runs of a window, continued by the end of the window before it and the beginning of the one after it; both
 * are undefined at the edges of the block.
 */
export function runsWithOverlap(
  { head, inner, tail }: TextWindow,
  before: TextRun | undefined,
  after: TextRun | undefined,
): readonly TextRun[] {
  const from = before ? [before] : [];
  const to = after ? [after] : [];
  const cut = (start: TextRun | undefined, end: TextRun | undefined) => ({
    isCut: { start: start !== undefined, end: end !== undefined },
  });
  if (!tail) return withNodes([{ ...joined([...from, head, ...to]), ...cut(before, after) }]);
  const first = { ...joined([...from, head]), ...cut(before, undefined) };
  const last = { ...joined([tail, ...to]), ...cut(undefined, after) };
  return withNodes([first, ...inner, last]);
}

function withNodes(runs: readonly TextRun[]): readonly TextRun[] {
  return runs.filter(({ nodes }) => nodes.length > 0);
}

/** Returns consecutive parts of a run as one run, without the first `skipped` UTF-16 units. */
function joined(parts: readonly TextRun[], skipped = 0): TextRun {
  let offset = -skipped;
  const nodes: TextRunNode[] = [];
  for (const part of parts) {
    for (const { node, start, end } of part.nodes)
      nodes.push({ node, start: start + offset, end: end + offset });
    offset += part.text.length;
  }
  return {
    text: parts
      .map(({ text }) => text)
      .join("")
      .slice(skipped),
    nodes,
  };
}

/** Returns whether both are the same texts of the same nodes. */
export function isSameRun(one: TextRun | undefined, other: TextRun | undefined): boolean {
  if (!one || !other) return one === other;
  return (
    one.text === other.text &&
    one.nodes.length === other.nodes.length &&
    one.nodes.every(({ node }, index) => node === other.nodes[index]?.node)
  );
}
