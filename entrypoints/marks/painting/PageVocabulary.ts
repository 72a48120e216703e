import { placesOf } from "../../../data/names/placesOf.ts";
import { abbreviationPattern } from "../mentions/abbreviationPattern.ts";
import { type Definition, definitionsIn } from "../mentions/findDefinitions.ts";
import { findMentions } from "../mentions/findMentions.ts";
import type { Mention } from "../mentions/Mention.ts";
import type { Look } from "../ranges/Look.ts";
import { nameLook } from "./nameLook.ts";

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
    if (!this.look.test(text)) return [];
    const mentions = findMentions(text, { ...context, definitions: this.definitions });
    const before = this.size;
    for (const [abbreviation, definition] of definitionsIn(text, mentions)) {
      if (!this.definitions.has(abbreviation)) this.definitions.set(abbreviation, definition);
    }
    if (this.size > before) this.abbreviations = abbreviationPattern(this.definitions);
    return mentions;
  };

  /** The first look for all of it. */
  readonly look: Look = {
    test: (text) => nameLook.test(text) || this.abbreviationLook.test(text),
    suspect: (text) => {
      const { places, stretches } = nameLook.suspect(text);
      return { places: [...places, ...this.abbreviationLook.suspect(text).places], stretches };
    },
  };

  /** The first look for the abbreviations that the page defines. */
  readonly abbreviationLook: Look = {
    test: (text) => text.search(this.abbreviations) >= 0,
    suspect: (text) => ({ places: placesOf(this.abbreviations, text), stretches: [] }),
  };
}
