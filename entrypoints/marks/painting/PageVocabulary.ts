import { mayMention } from "../../gate/mayMention.ts";
import { abbreviationPattern } from "../mentions/abbreviationPattern.ts";
import { type Definition, definitionsIn } from "../mentions/findDefinitions.ts";
import { findMentions } from "../mentions/findMentions.ts";
import type { Mention } from "../mentions/Mention.ts";

/** The names that mean dystonia on this page: those of the dictionary, and the abbreviations that the page defines. */
export class PageVocabulary {
  private readonly definitions = new Map<string, Definition>();
  private abbreviations = abbreviationPattern(this.definitions);

  /** How many abbreviations the page has defined so far. */
  get size(): number {
    return this.definitions.size;
  }

  /** The mentions in one text of the page. The abbreviations that it defines are learned; the first definition stays. */
  readonly find = (text: string, context: { language?: string }): Mention[] => {
    if (!this.mayMention(text)) return [];
    const mentions = findMentions(text, { ...context, definitions: this.definitions });
    const before = this.size;
    for (const [abbreviation, definition] of definitionsIn(text, mentions)) {
      if (!this.definitions.has(abbreviation)) this.definitions.set(abbreviation, definition);
    }
    if (this.size > before) this.abbreviations = abbreviationPattern(this.definitions);
    return mentions;
  };

  /** Whether a mention may be in the text; a no is sure. */
  readonly mayMention = (text: string): boolean => mayMention(text) || this.mayAbbreviate(text);

  /** Whether an abbreviation that the page defines may be in the text; a no is sure. */
  readonly mayAbbreviate = (text: string): boolean => this.abbreviations.test(text);
}
