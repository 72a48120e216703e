import { visibleText } from "../../../data/matching/visibleText.ts";
import { cutText, MAX_WORD_CHARS } from "../../../data/messages/limits.ts";
import type { Block } from "../../dom/blocks.ts";
import { isInDocument, topmostNodes } from "../../dom/composedTree.ts";
import type { PlacedMention } from "../../dom/PlacedMention.ts";
import { reportContentError } from "../../dom/runtime.ts";
import { elementsUnder, isElement, nodeTypeOf, textOf } from "../../dom/safeDom.ts";
import { StoppedError } from "../../dom/TimeSlice.ts";
import type { BlockHighlights } from "../painting/BlockHighlights.ts";
import { changedBlocks } from "./changedBlocks.ts";
import { FrameSlice } from "./FrameSlice.ts";
import { readChanges } from "./readChanges.ts";

/** An instant scan blocks the page at most this long: half a frame at 60 Hz. Most take a millisecond. */
const MAX_SCAN_MS = 8;

/** Instant scans take at most this share of the time, and at most so long in a row. */
const MAX_SHARE = 0.1;
const MAX_SPENT_MS = 4 * MAX_SCAN_MS;

/** Larger changes wait for the next scan, because reading them takes longer than a scan may. */
const MAX_RECORDS = 300;
const MAX_REMOVED_TEXTS = 300;
const MAX_ADDED_ELEMENTS = 1000;
const MAX_ADDED_CHARS = 20_000;

/** Highlights that the page removes sooner after they were found would blink. */
const YOUNG_MS = 500;

/** What the page has done to highlights. */
interface Loss {
  /** The blocks of the highlights. */
  readonly blocks: Set<Block>;
  /** The elements that the page has changed. */
  readonly areas: Set<Node>;
}

/**
 * Scans text that replaces highlighted text before the browser paints it, so that words that stay the same also stay
 * highlighted: a page may write an answer anew with each word that is added. Where that would take too long, the text is
 * painted once, when the page has stopped replacing it.
 */
export class InstantScans {
  private readonly highlights: BlockHighlights;
  private readonly onDefinitions: () => void;
  private readonly signal: AbortSignal;
  private last: Promise<void> = Promise.resolve();
  /** The time that they have taken, less the share that they may take (ms). */
  private spentMs = 0;
  private lastEnd = 0;

  /** @param onDefinitions is called when the page has defined new abbreviations */
  constructor(highlights: BlockHighlights, onDefinitions: () => void, signal: AbortSignal) {
    this.highlights = highlights;
    this.onDefinitions = onDefinitions;
    this.signal = signal;
  }

  /** Scans these changes in microtasks if highlights are lost by them. Call it in the callback of a MutationObserver. */
  scan(records: readonly MutationRecord[]): void {
    const { index, unstable } = this.highlights;
    unstable.noteChanges(records);
    if (index.isEmpty() || document.hidden || records.length > MAX_RECORDS) return;
    const loss = this.lossBy(records);
    if (loss.areas.size === 0) return;
    const isYoung = [...loss.blocks].some((block) => this.highlights.ageOf(block) < YOUNG_MS);
    this.last = this.last
      .then(() => this.run(records, loss))
      .catch((error) => {
        if (!(error instanceof StoppedError)) reportContentError("highlighter", error);
        if (isYoung) for (const area of loss.areas) unstable.noteLoss(area);
      });
  }

  /** Rejects with a `StoppedError` when it takes too long. */
  private async run(records: readonly MutationRecord[], loss: Loss): Promise<void> {
    const start = performance.now();
    this.spentMs = Math.max(0, this.spentMs - MAX_SHARE * (start - this.lastEnd));
    this.lastEnd = start;
    if (this.spentMs >= MAX_SPENT_MS) throw new StoppedError();
    const { vocabulary } = this.highlights;
    const { definitionCount } = vocabulary;
    try {
      await this.update(records, loss, new FrameSlice(this.signal, MAX_SCAN_MS));
    } finally {
      if (vocabulary.definitionCount > definitionCount) this.onDefinitions();
      this.lastEnd = performance.now();
      // It may take longer on a busy machine, which is not its own time.
      this.spentMs += Math.min(this.lastEnd - start, MAX_SCAN_MS);
    }
  }

  private async update(records: readonly MutationRecord[], { blocks }: Loss, slice: FrameSlice) {
    const { highlights } = this;
    const { index, vocabulary } = highlights;
    const changes = await readChanges(records, slice);
    const added = [...topmostNodes(changes.added)];
    if (isLong(added)) throw new StoppedError();
    await highlights.reader.large.noteChanges(changes, added, slice);
    const updated = new Set<Block>();
    const update = async (block: Block) => {
      if (updated.has(block)) return;
      updated.add(block);
      await highlights.update(block, slice);
      if (slice.isOver()) await slice.yieldToMain();
    };
    for (const block of blocks) await update(block);
    const dependsOnText = (block: Block) => index.has(block);
    const context = { dependsOnText, prefilter: vocabulary.prefilter, slice };
    for await (const block of changedBlocks(changes, added, context)) await update(block);
    highlights.paintSuccessors();
  }

  private lossBy(records: readonly MutationRecord[]): Loss {
    const loss: Loss = { blocks: new Set(), areas: new Set() };
    const edited = new Set<Node>();
    let count = 0;
    for (const record of records) {
      if (record.type === "characterData") edited.add(record.target);
      for (const text of removedTexts(record)) {
        if (++count > MAX_REMOVED_TEXTS) return loss;
        this.addLoss(text, record.target, loss);
      }
    }
    for (const text of edited) this.addLoss(text, text, loss);
    return loss;
  }

  private addLoss(text: Node, target: Node, { blocks, areas }: Loss): void {
    for (const [mention, block] of this.highlights.index.in(text)) {
      if (!this.highlights.isShown(mention) || isIntact(mention)) continue;
      blocks.add(block);
      areas.add(isInDocument(block) ? block : target);
    }
  }
}

/** Yields the texts that were removed. */
function* removedTexts({ removedNodes }: MutationRecord): Generator<Node> {
  for (const node of removedNodes) {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    if (nodeTypeOf(node) === Node.TEXT_NODE) yield node;
    while (texts.nextNode()) yield texts.currentNode;
  }
}

/** Returns whether the words of a mention are still at its range. */
function isIntact({ range, text }: PlacedMention): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!isInDocument(startContainer) || !isInDocument(endContainer)) return false;
  const { data } = endContainer as Text;
  if (startContainer !== endContainer) return data.length >= endOffset;
  return cutText(visibleText(data.slice(startOffset, endOffset)), MAX_WORD_CHARS) === text;
}

function isLong(nodes: readonly Node[]): boolean {
  let length = 0;
  for (const node of nodes) {
    if (isElement(node) && elementsUnder(node)[MAX_ADDED_ELEMENTS]) return true;
    length += textOf(node)?.length ?? 0;
    if (length > MAX_ADDED_CHARS) return true;
  }
  return false;
}
