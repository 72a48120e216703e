import { type Block, enclosingBlock, type Passage } from "../../dom/blocks.ts";
import { isInDocument } from "../../dom/composedTree.ts";
import { childrenOf, elementsMatching, isElement, nodeTypeOf } from "../../dom/safeDom.ts";
import type { TimeSlice } from "../../dom/TimeSlice.ts";
import type { Changes } from "../scanning/readChanges.ts";
import { BlockWindows, type KnownWindow } from "./BlockWindows.ts";

/** The blocks that are read in windows, because they are large. */
export class LargeBlocks {
  private readonly windows = new WeakMap<Block, BlockWindows>();
  /** The blocks by the texts that end their windows; also by those that do so no longer. */
  private readonly blocksByEnd = new WeakMap<Text, Block>();
  /** The blocks that were read since the last call of `noteAll`. */
  private current = new WeakSet<Block>();
  /** Whether any block was large: on most pages none is, and changes need no notes. */
  private isUsed = false;

  /** Returns whether a block is large. */
  has(block: Block): boolean {
    return this.windows.has(block);
  }

  /** Returns the windows of a large block; undefined if it is small. */
  of(block: Block): BlockWindows | undefined {
    const windows = this.windows.get(block);
    if (windows && !this.current.has(block)) windows.noteAll();
    return windows;
  }

  /** Keeps what was read of a block, so that only its changes are read the next time. A single window is not worth it. */
  keep(block: Block, read: readonly KnownWindow[]): void {
    if (read.length < 2) {
      this.windows.delete(block);
      return;
    }
    const windows = this.windows.get(block) ?? new BlockWindows(block);
    windows.keep(read);
    for (const { end } of read) if (end) this.blocksByEnd.set(end, block);
    this.windows.set(block, windows);
    this.current.add(block);
    this.isUsed = true;
  }

  /** Forgets the windows of a block that is not large any more. */
  forget(block: Block): void {
    this.windows.delete(block);
  }

  /** Returns the block of a passage, which will be read again; undefined if the passage does not exist any more. */
  blockToReadAgain(passage: Passage): Block | undefined {
    const isText = nodeTypeOf(passage) === Node.TEXT_NODE;
    const block = isText ? this.blocksByEnd.get(passage as Text) : (passage as Block);
    const windows = block && this.windows.get(block);
    const window = windows?.withKey(passage);
    if (window) windows?.note(window);
    return window || !isText ? block : undefined;
  }

  /** Notes that each block has to be read as a whole when it is read the next time. */
  noteAll(): void {
    this.current = new WeakSet();
  }

  /**
   * Notes where these changes are, for the blocks that are read next.
   * @param added the topmost nodes that were inserted
   */
  async noteChanges(
    { edited, nextToRemoved }: Changes,
    added: readonly Node[],
    slice: TimeSlice,
  ): Promise<void> {
    if (!this.isUsed) return;
    const notes = new ChangeNotes(this.windows);
    const pause = async () => {
      if (!slice.isOver()) return;
      await slice.yieldToMain();
      notes.restart();
    };
    for (const node of added) {
      notes.noteMoved(node);
      await pause();
    }
    for (const node of [...added, ...edited]) {
      notes.noteAt(node);
      await pause();
    }
    for (const node of nextToRemoved) {
      if (isInDocument(node)) notes.noteAround(node);
      await pause();
    }
  }
}

/** Finds the windows that changed nodes are in. The page must not change meanwhile. */
class ChangeNotes {
  private readonly windows: WeakMap<Block, BlockWindows>;
  private blocks = new Map<Node, Block>();
  private known = new Map<Node, KnownWindow>();

  constructor(windows: WeakMap<Block, BlockWindows>) {
    this.windows = windows;
  }

  /** Forgets where nodes are, because the page may have changed. */
  restart(): void {
    this.blocks = new Map();
    this.known = new Map();
  }

  /** Notes large blocks, and ends of windows, in an inserted node. */
  noteMoved(node: Node): void {
    if (isElement(node)) {
      for (const each of [node, ...elementsMatching(node, "*")]) this.windows.get(each)?.noteAll();
    }
    const windows = this.around(node);
    if (!windows) return;
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    if (nodeTypeOf(node) === Node.TEXT_NODE) windows.noteMoved(node as Text);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) windows.noteMoved(text as Text);
  }

  /** Notes the window in which a node begins. */
  noteAt(node: Node): void {
    const windows = this.around(node);
    windows?.note(windows.windowOf(node, this.known));
  }

  /** Notes the windows before and after a node beside which, or in which, another was removed. */
  noteAround(node: Node): void {
    // Nothing is left in it.
    if (childrenOf(node).length === 0) this.windows.get(node as Block)?.noteAll();
    const windows = this.around(node);
    if (!windows) return;
    this.noteAt(node);
    const walker = document.createTreeWalker(node);
    while (walker.lastChild());
    windows.note(windows.windowAfter(walker.currentNode, this.known));
  }

  /** Returns the windows around a node, none if all of them are read anyway. */
  private around(node: Node): BlockWindows | undefined {
    const block = enclosingBlock(node, this.blocks);
    const windows = block && this.windows.get(block);
    return windows?.isNotedWholly ? undefined : windows;
  }
}
