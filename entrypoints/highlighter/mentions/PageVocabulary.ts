import { abbreviationPattern } from "../../../data/matching/findAbbreviations.ts";
import { type Definition, definitionsIn } from "../../../data/matching/findDefinitions.ts";
import { findMentions } from "../../../data/matching/findMentions.ts";
import type { Mention } from "../../../data/matching/Mention.ts";
import { matchOffsets, type Prefilter, termPrefilter } from "../../../data/matching/prefilter.ts";
import type { Block } from "../../dom/blocks.ts";
import { isInDocument } from "../../dom/composedTree.ts";
import type { MentionIndex } from "./MentionIndex.ts";

/** More definitions than in any real text: a search for all abbreviations takes longer with each of them. */
const MAX_DEFINITIONS = 100;

/** The terms that mean dystonia on this page: those of the dictionary, and the abbreviations that the page defines. */
export class PageVocabulary {
  private readonly definitions = new Map<string, Definition>();
  private abbreviations = abbreviationPattern(this.definitions);
  /** For each abbreviation, the block that defines it; of several such blocks, the one that was scanned last. */
  private readonly definingBlocks = new Map<string, Block>();
  /** Number of definitions found so far, including those that have expired. */
  definitionCount = 0;

  /** Records that the block no longer defines any abbreviation. Call it before the block is scanned again. */
  removeDefinitionsOf(block: Block): void {
    for (const [abbreviation, source] of this.definingBlocks)
      if (source === block) this.definingBlocks.delete(abbreviation);
  }

  /**
   * Yields the blocks to scan again because the text that defined an abbreviation was removed: the blocks that use
   * abbreviations. It stops when the scan finds another definition in one of them. If none defines it, the definition
   * expires, and all of these blocks are yielded a second time.
   */
  *blocksWithExpiredDefinitions(index: MentionIndex): Generator<Block, void, void> {
    if (this.undefinedAbbreviations().length === 0) return;
    const users = [...index.entries()].flatMap(([block, mentions]) =>
      mentions.some(({ kind }) => kind === "abbreviation") ? block : [],
    );
    for (const block of users) {
      if (this.undefinedAbbreviations().length === 0) return;
      yield block;
    }
    for (const abbreviation of this.undefinedAbbreviations()) {
      this.definitions.delete(abbreviation);
      this.definingBlocks.delete(abbreviation);
    }
    this.abbreviations = abbreviationPattern(this.definitions);
    yield* users;
  }

  /** Returns the abbreviations whose defining block is not known or was removed. */
  private undefinedAbbreviations(): string[] {
    return [...this.definitions.keys()].filter((abbreviation) => {
      const block = this.definingBlocks.get(abbreviation);
      return !block || !isInDocument(block);
    });
  }

  /** Returns the mentions in a text of the block, and records the definitions in it. Of several definitions of an abbreviation, the first is kept. */
  find(block: Block, text: string, context: { language?: string }): Mention[] {
    if (!this.prefilter.test(text)) return [];
    const mentions = findMentions(text, { ...context, definitions: this.definitions });
    const countBefore = this.definitionCount;
    for (const [abbreviation, definition] of definitionsIn(text, mentions)) {
      const known = this.definitions.get(abbreviation);
      if (!known && this.definitions.size >= MAX_DEFINITIONS) continue;
      if (!known) {
        this.definitions.set(abbreviation, definition);
        this.definitionCount++;
      }
      if ((known ?? definition).form === definition.form) this.definingBlocks.set(abbreviation, block);
    }
    if (this.definitionCount > countBefore) this.abbreviations = abbreviationPattern(this.definitions);
    return mentions;
  }

  /** Returns the first mention in a text that the reader looks up. */
  lookUp(text: string): Mention | undefined {
    return findMentions(text, { definitions: this.definitions, isLookUp: true })[0];
  }

  /** The prefilter for all terms. */
  readonly prefilter: Prefilter = {
    test: (text) => termPrefilter.test(text) || this.abbreviationPrefilter.test(text),
    candidates: (text) => {
      const { offsets, spans } = termPrefilter.candidates(text);
      return { offsets: [...offsets, ...this.abbreviationPrefilter.candidates(text).offsets], spans };
    },
  };

  /** The prefilter for the abbreviations that the page defines. */
  readonly abbreviationPrefilter: Prefilter = {
    test: (text) => text.search(this.abbreviations) >= 0,
    candidates: (text) => ({ offsets: matchOffsets(this.abbreviations, text), spans: [] }),
  };
}
