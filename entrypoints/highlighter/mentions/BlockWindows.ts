import type { Block, Passage } from "../../dom/blocks.ts";
import type { PlacedMention } from "../../dom/PlacedMention.ts";
import { contains } from "../../dom/safeDom.ts";
import type { TimeSlice } from "../../dom/TimeSlice.ts";
import type { TextRun } from "../../dom/textRuns.ts";
import { readAllWindows, readWindows, type TextWindow } from "../../dom/textWindows.ts";
import { beginningOf, endingOf, isSameRun, isShort, runsWithOverlap } from "../../dom/windowOverlap.ts";

/** So many texts before a changed node are looked at; if none of them ends a window, the whole block is read. */
const MAX_TEXTS_BEFORE = 5000;

/** A window of a large block with its mentions. */
export class KnownWindow {
  /** The block for its first window; for each other one, the text before it. */
  readonly key: Passage;
  /** The last text; undefined in the last window. */
  readonly end: Text | undefined;
  /** What the windows beside it are read with, too. */
  readonly beginning: TextRun;
  readonly ending: TextRun;
  /** What was read; undefined once its mentions are known. */
  private text: TextWindow | undefined;
  /** What it was read with: the end of the window before it, and the beginning of the one after it. */
  private before: TextRun | undefined;
  private after: TextRun | undefined;
  mentions: readonly PlacedMention[] = [];

  constructor(key: Passage, text: TextWindow) {
    this.key = key;
    this.end = text.end;
    this.beginning = beginningOf(text);
    this.ending = endingOf(text);
    this.text = text;
  }

  /** Whether its mentions are not known yet. */
  get isNew(): boolean {
    return this.text !== undefined;
  }

  /** Returns its runs, together with what is beside them, and the texts that are its own. Call it once, when it is new. */
  takeText(before?: KnownWindow, after?: KnownWindow): { runs: readonly TextRun[]; own: ReadonlySet<Node> } {
    this.before = before?.ending;
    this.after = after?.beginning;
    const { text } = this;
    this.text = undefined;
    if (!text) return { runs: [], own: new Set() };
    const { head, inner, tail } = text;
    const own = [head, ...inner, ...(tail ? [tail] : [])].flatMap(({ nodes }) =>
      nodes.map(({ node }) => node),
    );
    return { runs: runsWithOverlap(text, this.before, this.after), own: new Set(own) };
  }

  /** Returns whether it was read with what is beside it now. */
  wasReadWith(before?: KnownWindow, after?: KnownWindow): boolean {
    return isSameRun(this.before, before?.ending) && isSameRun(this.after, after?.beginning);
  }
}

/** The windows of a large block. A change concerns the window that it is in. */
export class BlockWindows {
  private readonly block: Block;
  private windows: readonly KnownWindow[] = [];
  /** Maps the last text node of each window to the window. */
  private readonly ends = new Map<Text, KnownWindow>();
  private readonly changed = new Set<KnownWindow>();
  private hasChangedWholly = false;

  constructor(block: Block) {
    this.block = block;
  }

  /** The windows that were kept last, in order. */
  get all(): readonly KnownWindow[] {
    return this.windows;
  }

  /** Whether the whole block has to be read: other changes need not be noted. */
  get isNotedWholly(): boolean {
    return this.hasChangedWholly;
  }

  /** Notes that the whole block has to be read. */
  noteAll(): void {
    this.hasChangedWholly = true;
  }

  /** Notes that a window has to be read. */
  note(window: KnownWindow | undefined): void {
    if (window) this.changed.add(window);
    else this.noteAll();
  }

  /** Returns the window with a key. */
  withKey(key: Passage): KnownWindow | undefined {
    return this.windows.find((window) => window.key === key);
  }

  /** Notes that a text was inserted or moved, so that it ends no window any more. */
  noteMoved(text: Text): void {
    const window = this.ends.get(text);
    if (!window) return;
    this.noteLostEnd(window);
    this.ends.delete(text);
  }

  /**
   * Returns the window that contains a text or the beginning of another node; undefined if it is too far from any end of a
   * window.
   * @param known the windows of texts that earlier calls have passed
   */
  windowOf(node: Node, known: Map<Node, KnownWindow>): KnownWindow | undefined {
    const walker = document.createTreeWalker(this.block, NodeFilter.SHOW_TEXT);
    walker.currentNode = node;
    const passed: Node[] = [node];
    let window = known.get(node) ?? this.ends.get(node as Text);
    while (!window) {
      const text = walker.previousNode() as Text | null;
      if (passed.length > MAX_TEXTS_BEFORE) return undefined;
      window = text ? (known.get(text) ?? this.after(text)) : this.windows[0];
      if (!text) break;
      passed.push(text);
    }
    if (window) for (const each of passed) if (!this.ends.has(each as Text)) known.set(each, window);
    return window;
  }

  /** Returns the window that contains what follows a node without children; see `windowOf`. */
  windowAfter(node: Node, known: Map<Node, KnownWindow>): KnownWindow | undefined {
    return this.after(node as Text) ?? this.windowOf(node, known);
  }

  /** Returns the window after a text that ends one. */
  private after(text: Text): KnownWindow | undefined {
    const window = this.ends.get(text);
    return window && this.windows[this.windows.indexOf(window) + 1];
  }

  /** Notes that a window and the next one are no longer divided. */
  private noteLostEnd(window: KnownWindow): void {
    const next = this.windows[this.windows.indexOf(window) + 1];
    this.changed.add(window);
    if (next) this.changed.add(next);
  }

  /** Resolves to the windows of the block as it is now; those in which nothing has changed are the same as before. */
  async read(slice: TimeSlice): Promise<readonly KnownWindow[]> {
    const windows =
      this.windows.length === 0 || this.hasChangedWholly ? undefined : await this.readChanged(slice);
    return windows ?? this.known(await readAllWindows(this.block, slice), this.block);
  }

  /** Keeps windows that `read` has returned, once their mentions are known. */
  keep(windows: readonly KnownWindow[]): void {
    this.windows = windows;
    this.ends.clear();
    for (const window of windows) if (window.end) this.ends.set(window.end, window);
    this.changed.clear();
    this.hasChangedWholly = false;
  }

  /** Resolves to undefined when the whole block has to be read. */
  private async readChanged(slice: TimeSlice): Promise<readonly KnownWindow[] | undefined> {
    for (const window of this.windows) {
      if (window.end && !contains(this.block, window.end)) this.noteLostEnd(window);
    }
    let windows: readonly KnownWindow[] | undefined = this.windows;
    let changed: ReadonlySet<KnownWindow> = new Set(this.changed);
    while (windows && changed.size > 0) {
      windows = await this.readSome(windows, changed, slice);
      changed = new Set(windows?.filter(isBesideChanged));
    }
    return windows;
  }

  /** Resolves to the windows with the changed ones read again; to undefined when the whole block has to be read. */
  private async readSome(
    windows: readonly KnownWindow[],
    changed: ReadonlySet<KnownWindow>,
    slice: TimeSlice,
  ): Promise<readonly KnownWindow[] | undefined> {
    const result: KnownWindow[] = [];
    let at = 0;
    while (at < windows.length) {
      const first = windows[at] as KnownWindow;
      if (!changed.has(first)) {
        result.push(first);
        at++;
        continue;
      }
      const after = result.at(-1)?.end;
      let read: readonly TextWindow[] | undefined;
      let until: Text | undefined;
      // A window that has become short is read together with the next one.
      do {
        while (changed.has(windows[at + 1] as KnownWindow)) at++;
        until = windows[at]?.end;
        at++;
        read = await readWindows(this.block, { after, until }, slice);
      } while (read?.at(-1) && isShort(read.at(-1) as TextWindow) && at < windows.length);
      if (!read) return undefined;
      result.push(...this.known(read, after ?? this.block));
    }
    return result;
  }

  private known(windows: readonly TextWindow[], firstKey: Passage): KnownWindow[] {
    return windows.map((text, index) => new KnownWindow(windows[index - 1]?.end ?? firstKey, text));
  }
}

/** Returns whether a window has to be read again because one beside it has changed. */
function isBesideChanged(window: KnownWindow, at: number, windows: readonly KnownWindow[]): boolean {
  return !window.isNew && !window.wasReadWith(windows[at - 1], windows[at + 1]);
}
