import type { FoundMention } from "../../../data/protocol/frames.ts";
import type { Point } from "../lensWorld.ts";
import type { Block } from "../ranges/blockOf.ts";
import { changedBlocks } from "../ranges/changedBlocks.ts";
import { locateBlocks } from "../ranges/locateBlocks.ts";
import type { PlacedMention } from "../ranges/PlacedMention.ts";
import { placeMentions } from "../ranges/placeMentions.ts";
import { createPainter } from "./createPainter.ts";
import { MentionIndex } from "./MentionIndex.ts";
import { mentionAt } from "./mentionAt.ts";
import { PageVocabulary } from "./PageVocabulary.ts";
import { runInSlices } from "./runInSlices.ts";
import { shownMentions } from "./shownMentions.ts";
import { watchChanges } from "./watchChanges.ts";

export interface Marks {
  /** The mentions that a reader can see now, in document order. */
  mentions(): FoundMention[];
  mentionAt(point: Point): PlacedMention | undefined;
}

/**
 * Finds and paints the mentions of this document, and follows its changes until the signal says stop; then all paint
 * is gone. `onChange` is called after each scan that may have found other mentions than there were before.
 */
export function createMarks(onChange: () => void, signal: AbortSignal): Marks {
  const index = new MentionIndex();
  const painter = createPainter();
  const vocabulary = new PageVocabulary();
  let scanning: Promise<void> = Promise.resolve();

  function mark(block: Block): boolean {
    const mentions = placeMentions(block, vocabulary.find);
    const old = index.replace(block, mentions);
    painter.repaint(
      old.map(({ range }) => range),
      mentions.map(({ range }) => range),
    );
    return old.length + mentions.length > 0;
  }

  function* scan(blocks: Iterable<Block | undefined>) {
    const defined = vocabulary.size;
    let changed = false;
    for (const block of blocks) {
      if (block && mark(block)) changed = true;
      yield;
    }
    // What the page defines anywhere, it may use everywhere.
    if (vocabulary.size > defined) follow(() => locateBlocks(document, vocabulary.mayAbbreviate));
    if (changed) onChange();
  }

  /** One scan after the other: each begins with what the one before has found. */
  function follow(blocks: () => Iterable<Block | undefined>): void {
    scanning = scanning.then(() => runInSlices(scan(blocks()), signal));
  }

  follow(() => locateBlocks(document, vocabulary.mayMention));
  watchChanges(
    document,
    (changes) => {
      follow(() => index.lost());
      follow(() => changedBlocks(changes, (block) => index.has(block), vocabulary.mayMention));
    },
    signal,
  );
  signal.addEventListener("abort", () => painter.clear());

  return {
    mentions: () => shownMentions(index.all()),
    mentionAt: (point) => mentionAt(point, index),
  };
}
