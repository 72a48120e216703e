import { abbreviationPattern } from "../../../data/matching/findAbbreviations.ts";
import { type Definition, definitionsIn } from "../../../data/matching/findDefinitions.ts";
import { findMentions } from "../../../data/matching/findMentions.ts";
import type { Mention } from "../../../data/matching/Mention.ts";
import { matchOffsets, type Prefilter, termPrefilter } from "../../../data/matching/prefilter.ts";
import type { Block } from "../../dom/blocks.ts";
import { isInDocument } from "../../dom/composedTree.ts";
import type { MentionIndex } from "./MentionIndex.ts";

/** The names that mean dystonia on this page: those of the dictionary, and the abbreviations that the page defines. */
export class PageVocabulary {
  private readonly definitions = new Map<string, Definition>();
  private abbreviations = abbreviationPattern(this.definitions);
  /** The block that was the last one to give each definition. */
  private readonly sources = new Map<string, Block>();
  /** How many definitions have been learned so far. */
  definitionCount = 0;

  /** What the block has defined it defines no more, until its text says it again. */
  removeDefinitionsOf(block: Block): void {
    for (const [abbreviation, source] of this.sources)
      if (source === block) this.sources.delete(abbreviation);
  }

  /**
   * Yields the blocks to be read again, as the text that defined an abbreviation is gone: those that use it, until one
   * of them defines it, too; where none does, it is forgotten, and all of them come once more.
   */
  *expiredDefinitions(index: MentionIndex): Generator<Block, void, void> {
    if (this.orphans().length === 0) return;
    const users = [...index.entries()].flatMap(([block, mentions]) =>
      mentions.some(({ kind }) => kind === "abbreviation") ? block : [],
    );
    for (const block of users) {
      if (this.orphans().length === 0) return;
      yield block;
    }
    for (const abbreviation of this.orphans()) {
      this.definitions.delete(abbreviation);
      this.sources.delete(abbreviation);
    }
    this.abbreviations = abbreviationPattern(this.definitions);
    yield* users;
  }

  /** The abbreviations whose definition stands nowhere any more, as far as is known. */
  private orphans(): string[] {
    return [...this.definitions.keys()].filter((abbreviation) => {
      const source = this.sources.get(abbreviation);
      return !source || !isInDocument(source);
    });
  }

  /** The mentions in a text of the block. The abbreviations that it defines are learned; the first meaning stays. */
  find(block: Block, text: string, context: { language?: string }): Mention[] {
    if (!this.prefilter.test(text)) return [];
    const mentions = findMentions(text, { ...context, definitions: this.definitions });
    const before = this.definitionCount;
    for (const [abbreviation, definition] of definitionsIn(text, mentions)) {
      const known = this.definitions.get(abbreviation);
      if (!known) {
        this.definitions.set(abbreviation, definition);
        this.definitionCount++;
      }
      if ((known ?? definition).form === definition.form) this.sources.set(abbreviation, block);
    }
    if (this.definitionCount > before) this.abbreviations = abbreviationPattern(this.definitions);
    return mentions;
  }

  /** The first look for all of it. */
  readonly prefilter: Prefilter = {
    test: (text) => termPrefilter.test(text) || this.abbreviationPrefilter.test(text),
    candidates: (text) => {
      const { offsets, spans } = termPrefilter.candidates(text);
      return { offsets: [...offsets, ...this.abbreviationPrefilter.candidates(text).offsets], spans };
    },
  };

  /** The first look for the abbreviations that the page defines. */
  readonly abbreviationPrefilter: Prefilter = {
    test: (text) => text.search(this.abbreviations) >= 0,
    candidates: (text) => ({ offsets: matchOffsets(this.abbreviations, text), spans: [] }),
  };
}
