import { countBefore } from "../../../../data/matching/countBefore.ts";
import type { Definition } from "../../../../data/matching/locateDefinitions.ts";
import type { Passage } from "../../../dom/blocks.ts";
import type { PagePlaces } from "./pagePlaces.ts";

/** More abbreviations than in any real text: a search for all of them takes longer with each. */
const MAX_ABBREVIATIONS = 100;

/** A place in the text of a page: `order` tells it from other texts of the same passage. */
export interface TextPlace {
  readonly node: Node;
  readonly order: number;
}

/** From this place on, an abbreviation has the meaning of a definition; without one, another meaning than dystonia. */
export interface PageMeaning {
  readonly abbreviation: string;
  readonly definition: Definition | undefined;
  readonly place: TextPlace;
}

/** The meanings in one article, by their order in it; those outside articles are in the scope `undefined`. */
type Scopes = Map<Node | undefined, PageMeaning[]>;

/** The meanings that the texts of a page give to abbreviations. */
export class AbbreviationMeanings {
  private readonly places: PagePlaces;
  private readonly scopes = new Map<string, Scopes>();
  private readonly byPassage = new Map<Passage, PageMeaning[]>();
  /** By abbreviation: how many definitions the page has. Those with none are not known. */
  private readonly counts = new Map<string, number>();

  constructor(places: PagePlaces) {
    this.places = places;
  }

  /** Returns the abbreviations that any text of the page defines. */
  known(): Iterable<string> {
    return this.counts.keys();
  }

  isKnown(abbreviation: string): boolean {
    return this.counts.has(abbreviation);
  }

  /** Stores the meaning that a passage gives to an abbreviation. Returns false if it is not needed, or too many are known. */
  add(passage: Passage, meaning: PageMeaning): boolean {
    const { abbreviation, definition } = meaning;
    if (!this.isKnown(abbreviation) && (!definition || this.counts.size >= MAX_ABBREVIATIONS)) return false;
    if (definition) this.counts.set(abbreviation, (this.counts.get(abbreviation) ?? 0) + 1);
    const scopes: Scopes = this.scopes.get(abbreviation) ?? new Map();
    this.scopes.set(abbreviation, scopes);
    const [scope] = this.places.articlesAround(meaning.place.node);
    const meanings = scopes.get(scope) ?? [];
    scopes.set(scope, meanings);
    meanings.splice(this.countBefore(meanings, meaning.place), 0, meaning);
    const own = this.byPassage.get(passage);
    if (own) own.push(meaning);
    else this.byPassage.set(passage, [meaning]);
    return true;
  }

  /** Removes the meanings that a passage has given, and returns them. */
  remove(passage: Passage): readonly PageMeaning[] {
    const removed = this.byPassage.get(passage) ?? [];
    this.byPassage.delete(passage);
    for (const meaning of removed) this.removeMeaning(meaning);
    return removed;
  }

  /**
   * Returns what an abbreviation means at a place: the last meaning before it in the same article, or else the first one
   * after it; without any, that of the article or page around; without any, that of the other articles, if they agree. What
   * the text at this very place says does not count.
   */
  at(abbreviation: string, place: TextPlace): Definition | undefined {
    const scopes = this.scopes.get(abbreviation);
    if (!scopes) return undefined;
    for (const scope of [...this.places.articlesAround(place.node), undefined]) {
      const meanings = scopes.get(scope);
      if (!meanings) continue;
      const nearest = meanings[this.countBefore(meanings, place) - 1] ?? meanings.find(isElsewhere(place));
      if (nearest) return nearest.definition;
    }
    return this.common(abbreviation, place);
  }

  /** Returns the meaning of an abbreviation if all texts of the page, but for one, give it the same form. */
  common(abbreviation: string, except?: TextPlace): Definition | undefined {
    const all = [...(this.scopes.get(abbreviation)?.values() ?? [])].flat();
    const meanings = except ? all.filter(isElsewhere(except)) : all;
    const [first] = meanings;
    if (!first || meanings.some(({ definition }) => definition?.form !== first.definition?.form))
      return undefined;
    const earliest = meanings.reduce((one, other) => (this.isBefore(other.place, one.place) ? other : one));
    return earliest.definition;
  }

  /** Returns how many of the meanings, which are in order, precede a place. */
  private countBefore(meanings: readonly PageMeaning[], place: TextPlace): number {
    return countBefore(meanings, (meaning) => this.isBefore(meaning.place, place));
  }

  private isBefore(one: TextPlace, other: TextPlace): boolean {
    return one.node === other.node ? one.order < other.order : this.places.precedes(one.node, other.node);
  }

  private removeMeaning(meaning: PageMeaning): void {
    const { abbreviation, definition } = meaning;
    const scopes = this.scopes.get(abbreviation);
    for (const [scope, meanings] of scopes ?? []) {
      const at = meanings.indexOf(meaning);
      if (at < 0) continue;
      if (meanings.length === 1) scopes?.delete(scope);
      else meanings.splice(at, 1);
      break;
    }
    if (!definition) return;
    const count = (this.counts.get(abbreviation) ?? 1) - 1;
    if (count > 0) this.counts.set(abbreviation, count);
    else this.counts.delete(abbreviation);
  }
}

function isElsewhere({ node, order }: TextPlace): (meaning: PageMeaning) => boolean {
  return ({ place }) => place.node !== node || place.order !== order;
}
