import { MAX_TERM_CHARS } from "../../data/matching/chunks.ts";
import { hasWordCharacter } from "../../data/matching/letters.ts";
import type { Prefilter } from "../../data/matching/prefilter.ts";
import { candidatesIn } from "./candidatesIn.ts";
import { isNote } from "./isNote.ts";
import { separatorBetween } from "./separatorBetween.ts";
import type { TimeSlice } from "./TimeSlice.ts";
import { type TextRun, type TextRunNode, UNRESOLVED_JOINT } from "./textRuns.ts";

/** A word before the mark of a note is at most this long, in UTF-16 units. */
const MAX_TAIL_CHARS = 40;

/** This many nodes are read between two checks of the time slice. */
const NODES_PER_STEP = 20;

/** The word beside a stem, which may make it another name or none, begins or ends within this distance (UTF-16 units). */
const MAX_BESIDE_CHARS = 30;

/** Longer than the words that a list shows on each side of a mention, in UTF-16 units. */
const MAX_AROUND_CHARS = 100;

/** A text run as a reader sees it, but for some joints. */
export interface ResolvedRun extends TextRun {
  /** The joints at white space, in order: what else is there matters only to a name that extends across it. */
  readonly unread: readonly UnreadJoint[];
}

/** A joint whose styles were not read. */
export interface UnreadJoint {
  readonly before: Text;
  readonly after: Text;
  /** What the run has between them. */
  readonly between: string;
  /** Where the text of `after` begins in the run. */
  readonly offset: number;
}

/** A span of the text of a run, in UTF-16 units. */
type Span = readonly [start: number, end: number];

/**
 * Resolves to a text run as the reader sees it: text nodes that the layout separates are separated by a space, a line break
 * or an object, and note marks are left out. Only the parts near a candidate are changed, because reading styles and boxes
 * is slow. Joints at white space that is not beside a candidate are read only if `readsAll`.
 */
export async function resolveJoints(
  run: TextRun,
  prefilter: Prefilter,
  slice: TimeSlice,
  readsAll: boolean,
): Promise<ResolvedRun> {
  if (run.nodes.length < 2) return { ...run, unread: [] };
  const { offsets, spans } = await candidatesIn(run.text, prefilter, slice);
  const stems: Span[] = [...offsets.map((offset): Span => [offset, offset]), ...spans];
  const near = merged(stems, MAX_TERM_CHARS);
  if (near.length === 0) return { ...run, unread: [] };
  const resolver = new JointResolver(run, near, readsAll ? near : merged(stems, MAX_BESIDE_CHARS));
  while (!resolver.readNodes(NODES_PER_STEP)) if (slice.isOver()) await slice.yieldToMain();
  return resolver.result();
}

/**
 * Returns the part of a run from the node with the index `first` to that with the index `last`, and up to `MAX_AROUND_CHARS`
 * on both sides, as a reader sees it.
 */
export function resolvedAround({ text, nodes }: TextRun, first: number, last: number): TextRun {
  let [from, to] = [first, last];
  const start = (nodes[first]?.start ?? 0) - MAX_AROUND_CHARS;
  const end = (nodes[last]?.end ?? 0) + MAX_AROUND_CHARS;
  while ((nodes[from - 1]?.end ?? -Infinity) > start) from--;
  while ((nodes[to + 1]?.start ?? Infinity) < end) to++;
  const part = { text: text.slice(0, nodes[to]?.end), nodes: nodes.slice(from, to + 1) };
  const all: Span[] = [[0, text.length]];
  const resolver = new JointResolver(part, all, all);
  while (!resolver.readNodes(NODES_PER_STEP));
  return resolver.result();
}

/** Returns whether an unread joint parts the words on both sides. */
export function partsWords({ before, after, between }: UnreadJoint): boolean {
  return separatorBetween(before, after, between).trim() !== "";
}

/** Returns the spans with a margin on both sides, in order, overlapping ones merged. */
function merged(spans: readonly Span[], margin: number): Span[] {
  const result: [start: number, end: number][] = [];
  for (const [start, end] of spans.toSorted(([one], [other]) => one - other)) {
    const last = result.at(-1);
    if (last && start - margin <= last[1]) last[1] = Math.max(last[1], end + margin);
    else result.push([start - margin, end + margin]);
  }
  return result;
}

/** Returns a function that returns whether any of the spans touches another one. Call it with others in order. */
function touches(spans: readonly Span[]): (start: number, end: number) => boolean {
  let next = 0;
  return (start, end) => {
    while ((spans[next]?.[1] ?? Infinity) < start) next++;
    return (spans[next]?.[0] ?? Infinity) <= end;
  };
}

/** Reads a run node by node into a new one. */
class JointResolver {
  private readonly run: TextRun;
  private readonly isNear: (start: number, end: number) => boolean;
  private readonly isBeside: (start: number, end: number) => boolean;
  private readonly unread: UnreadJoint[] = [];
  private next = 0;
  private readonly parts: string[] = [];
  private length = 0;
  private readonly nodes: TextRunNode[] = [];
  /** What is between the last node of the result and the next one. */
  private between = "";
  private hasNote = false;
  /** The offset up to which the run has been read. */
  private at: number;

  /**
   * @param near where joints are read
   * @param beside where those at white space are read, too
   */
  constructor(run: TextRun, near: readonly Span[], beside: readonly Span[]) {
    this.run = run;
    this.isNear = touches(near);
    this.isBeside = touches(beside);
    this.at = run.nodes[0]?.start ?? 0;
  }

  /** Reads up to `count` more nodes. Returns whether the whole run has been read. */
  readNodes(count: number): boolean {
    const last = Math.min(this.next + count, this.run.nodes.length);
    while (this.next < last) this.readNode(this.run.nodes[this.next++] as TextRunNode);
    return this.next === this.run.nodes.length;
  }

  private readNode({ node, start, end }: TextRunNode): void {
    const { text } = this.run;
    const data = text.slice(start, end);
    const isJointNear = this.isNear(this.at, start);
    this.between += text.slice(this.at, start);
    this.at = end;
    if (!isJointNear && !this.isNear(start, end)) this.append(node, data, withoutJoints(this.between));
    else if (data.trim() === "") this.between += data;
    else if (isNote(node, () => this.tail() + this.between)) this.hasNote = true;
    else if (isJointNear) this.append(node, data, this.separatorBefore(node, data, start));
    else this.append(node, data, withoutJoints(this.between));
  }

  result(): ResolvedRun {
    const rest = this.between + this.run.text.slice(this.at);
    return { text: this.parts.join("") + withoutJoints(rest), nodes: this.nodes, unread: this.unread };
  }

  private separatorBefore(node: Text, data: string, start: number): string {
    const last = this.nodes.at(-1)?.node;
    const isBeside = this.isBeside(start - this.between.length, start);
    if (last && !isBeside && this.isAtWhiteSpace(data)) {
      const { between } = this;
      this.unread.push({ before: last, after: node, between, offset: this.length + between.length });
      return between;
    }
    const separator = last ? separatorBetween(last, node, this.between) : withoutJoints(this.between);
    if (separator !== "" || !this.hasNote) return separator;
    // A mark between two letters ends the word before it.
    return hasWordCharacter(this.tail().at(-1) ?? "") && hasWordCharacter(data[0] ?? "") ? " " : "";
  }

  /** Returns whether white space of the text, and no box, is between the text so far and the next one. */
  private isAtWhiteSpace(data: string): boolean {
    if (this.between !== "") return /^\s+$/.test(this.between);
    return /^\s/.test(data) || /\s$/.test(this.parts.at(-1) ?? "");
  }

  private append(node: Text, data: string, separator: string): void {
    this.parts.push(separator, data);
    const start = this.length + separator.length;
    this.length = start + data.length;
    this.nodes.push({ node, start, end: this.length });
    this.between = "";
    this.hasNote = false;
  }

  /** Returns the end of the text so far. */
  private tail(): string {
    let tail = "";
    for (let at = this.parts.length - 1; at >= 0 && tail.length < MAX_TAIL_CHARS; at--)
      tail = this.parts[at]?.slice(-MAX_TAIL_CHARS) + tail;
    return tail.slice(-MAX_TAIL_CHARS);
  }
}

/** Returns what is between two nodes, with a space at the edge of each box whose layout is not read. */
function withoutJoints(between: string): string {
  return between.replaceAll(UNRESOLVED_JOINT, " ");
}
