import type { FormId } from "../content/forms/forms.ts";
import type { Mention } from "./Mention.ts";
import type { Prefilter } from "./prefilter.ts";
import { isSpaced } from "./scripts.ts";

/** A word of the reader's own, and the form that it stands for. */
export interface OwnWord {
  readonly word: string;
  readonly form: FormId;
}

/** White space between two words is at most this long: a line break and the indentation after it. */
const MAX_SPACE_CHARS = 80;

const SOFT_HYPHEN = "\u00ad";

interface Node {
  readonly children: Map<string, Node>;
  /** The form of the word that ends here. */
  form?: FormId;
}

/**
 * Finds the words of the reader's own in texts. Case does not matter, and a word is never found inside a longer one. A
 * trie instead of a regular expression: the words may be anything, and 200 of them must not make a page slow.
 */
export class OwnWords {
  private words = trieOf([]);
  /** Earlier words as well: where they were highlighted, the text must be scanned again. */
  private everSet = trieOf([]);
  private readonly all = new Map<string, OwnWord>();

  constructor(words: readonly OwnWord[] = []) {
    this.set(words);
  }

  set(words: readonly OwnWord[]): void {
    for (const each of words) this.all.set(each.word, each);
    this.words = trieOf(words);
    this.everSet = trieOf(this.all.values());
  }

  /**
   * The prefilter for the words. It does not look at what is next to them, nor at white space: text of several blocks is
   * tested together.
   */
  readonly prefilter: Prefilter = {
    test: (text) => this.candidates(text).next().done === false,
    candidates: (text) => ({ offsets: [...this.candidates(text)], spans: [] }),
  };

  /**
   * Returns the mentions together with those by the reader's own words in the text, in order. Of two that overlap, the longer
   * one is kept: an own word within a name is no mention of its own.
   */
  addTo(mentions: readonly Mention[], text: string): Mention[] {
    const own = this.find(text).filter(
      (word) => !mentions.some((each) => overlap(each, word) && lengthOf(each) >= lengthOf(word)),
    );
    if (own.length === 0) return [...mentions];
    const others = mentions.filter((each) => !own.some((word) => overlap(each, word)));
    return [...others, ...own].sort((one, other) => one.start - other.start);
  }

  private find(text: string): Mention[] {
    const found: Mention[] = [];
    if (this.words.children.size === 0) return found;
    for (let start = 0; start < text.length; start++) {
      if (isInsideWord(text, start)) continue;
      const [match] = matchesAt(this.words, text, start, false).filter(({ end }) => !isInsideWord(text, end));
      if (!match) continue;
      found.push({ start, ...match, kind: "own" });
      start = match.end - 1;
    }
    return found;
  }

  private *candidates(text: string): Generator<number, void, void> {
    if (this.everSet.children.size === 0) return;
    for (let at = 0; at < text.length; at++) if (matchesAt(this.everSet, text, at, true).length > 0) yield at;
  }
}

function trieOf(words: Iterable<OwnWord>): Node {
  const root: Node = { children: new Map() };
  for (const { word, form } of words) {
    let node = root;
    for (const unit of word.trim().replace(/\s+/g, " ").split("")) {
      const key = fold(unit);
      const child: Node = node.children.get(key) ?? { children: new Map() };
      node.children.set(key, child);
      node = child;
    }
    node.form ??= form;
  }
  return root;
}

/** A word that begins at an offset. */
interface Match {
  readonly form: FormId;
  readonly end: number;
}

/**
 * Returns the words that begin at an offset, the longest one first. White space between words can have any length;
 * with `skipsSpace` it may be missing as well.
 */
function matchesAt(root: Node, text: string, start: number, skipsSpace: boolean): Match[] {
  const first = root.children.get(fold(text[start] ?? ""));
  if (!first) return [];
  return [...matchesFrom(first, text, start + 1, skipsSpace)].sort((one, other) => other.end - one.end);
}

function* matchesFrom(node: Node, text: string, start: number, skipsSpace: boolean): Generator<Match> {
  if (node.form) yield { form: node.form, end: start };
  let at = start;
  while (text[at] === SOFT_HYPHEN) at++;
  const next = node.children.get(fold(text[at] ?? ""));
  if (next && text[at] !== " ") yield* matchesFrom(next, text, at + 1, skipsSpace);
  const space = node.children.get(" ");
  const spaceEnd = space ? endOfSpace(text, at) : at;
  if (space && (spaceEnd > at || skipsSpace)) yield* matchesFrom(space, text, spaceEnd, skipsSpace);
}

function endOfSpace(text: string, start: number): number {
  let end = start;
  while (end - start < MAX_SPACE_CHARS && /[\s\u00ad]/.test(text[end] ?? "")) end++;
  return end;
}

/** Returns a UTF-16 unit in lower case. The few letters whose lower case is longer stay as they are. */
function fold(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

/** Returns whether an offset is between two letters of a script with borders between words. */
function isInsideWord(text: string, offset: number): boolean {
  return isWordLetter(text[offset - 1]) && isWordLetter(text[offset]);
}

function isWordLetter(unit: string | undefined): boolean {
  return unit !== undefined && isSpaced(unit.normalize("NFKD").charAt(0).toLowerCase());
}

function overlap(one: Mention, other: Mention): boolean {
  return one.start < other.end && other.start < one.end;
}

function lengthOf({ start, end }: Mention): number {
  return end - start;
}
