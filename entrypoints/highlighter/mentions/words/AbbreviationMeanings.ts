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

/** The meanings of an abbreviation, each list by their order on the page. */
interface Meanings {
  readonly all: PageMeaning[];
  /** Those in each article; those outside articles are in the scope `undefined`. */
  readonly byScope: Map<Node | undefined, PageMeaning[]>;
  /** How many of them have each form; another meaning than dystonia has none. */
  readonly byForm: Map<string | undefined, number>;
}

/** A meaning with the article that it was in when it was stored. */
interface StoredMeaning {
  readonly meaning: PageMeaning;
  readonly scope: Node | undefined;
}

/** The meanings that the texts of a page give to abbreviations. */
export class AbbreviationMeanings {
  private readonly places: PagePlaces;
  private readonly meanings = new Map<string, Meanings>();
  private readonly byPassage = new Map<Passage, StoredMeaning[]>();
  /** By abbreviation: how many definitions the page has. Those with none are not known. */
  private readonly counts = new Map<string, number>();

  constructor(places: PagePlaces) {
    this.places = places;
  }

  /** Returns the abbreviations that any text of the page defines. */
  known(): Iterable<string> {
    return this.counts.keys();
  }

  /** Returns the passages that have given a meaning to an abbreviation. */
  passages(): Iterable<Passage> {
    return this.byPassage.keys();
  }

  isKnown(abbreviation: string): boolean {
    return this.counts.has(abbreviation);
  }

  /** Stores the meaning that a passage gives to an abbreviation. Returns false if it is not needed, or too many are known. */
  add(passage: Passage, meaning: PageMeaning): boolean {
    const { abbreviation, definition } = meaning;
    if (!this.isKnown(abbreviation) && (!definition || this.counts.size >= MAX_ABBREVIATIONS)) return false;
    if (definition) addTo(this.counts, abbreviation, 1);
    const meanings = this.meanings.get(abbreviation) ?? { all: [], byScope: new Map(), byForm: new Map() };
    this.meanings.set(abbreviation, meanings);
    const [scope] = this.places.articlesAround(meaning.place.node);
    const inScope = meanings.byScope.get(scope) ?? [];
    meanings.byScope.set(scope, inScope);
    for (const list of [meanings.all, inScope])
      list.splice(this.countBefore(list, meaning.place), 0, meaning);
    addTo(meanings.byForm, definition?.form, 1);
    const own = this.byPassage.get(passage) ?? [];
    own.push({ meaning, scope });
    this.byPassage.set(passage, own);
    return true;
  }

  /** Removes the meanings that a passage has given, and returns them. */
  remove(passage: Passage): readonly PageMeaning[] {
    const removed = this.byPassage.get(passage) ?? [];
    this.byPassage.delete(passage);
    for (const stored of removed) this.removeMeaning(stored);
    return removed.map(({ meaning }) => meaning);
  }

  /**
   * Returns what an abbreviation means at a place: the last meaning before it in the same article, or else the first one
   * after it; without any, that of the article or page around; without any, that of the other articles, if they agree. What
   * the text at this very place says does not count.
   */
  at(abbreviation: string, place: TextPlace): Definition | undefined {
    const { byScope } = this.meanings.get(abbreviation) ?? {};
    if (!byScope) return undefined;
    for (const scope of [...this.places.articlesAround(place.node), undefined]) {
      const meanings = byScope.get(scope);
      if (!meanings) continue;
      const nearest = meanings[this.countBefore(meanings, place) - 1] ?? meanings.find(isElsewhere(place));
      if (nearest) return nearest.definition;
    }
    return this.common(abbreviation, place);
  }

  /** Returns the meaning of an abbreviation if all texts of the page, but for one, give it the same form. */
  common(abbreviation: string, except?: TextPlace): Definition | undefined {
    const { all, byForm } = this.meanings.get(abbreviation) ?? { all: [], byForm: new Map() };
    const forms = new Map(byForm);
    const isCounted = except ? isElsewhere(except) : () => true;
    for (let at = except ? this.countBefore(all, except) : all.length; at < all.length; at++) {
      const meaning = all[at] as PageMeaning;
      if (isCounted(meaning)) break;
      addTo(forms, meaning.definition?.form, -1);
    }
    return forms.size === 1 ? all.find(isCounted)?.definition : undefined;
  }

  /** Returns how many of the meanings, which are in order, precede a place. */
  private countBefore(meanings: readonly PageMeaning[], place: TextPlace): number {
    return countBefore(meanings, (meaning) => this.isBefore(meaning.place, place));
  }

  private isBefore(one: TextPlace, other: TextPlace): boolean {
    return one.node === other.node ? one.order < other.order : this.places.precedes(one.node, other.node);
  }

  private removeMeaning({ meaning, scope }: StoredMeaning): void {
    const { abbreviation, definition } = meaning;
    const meanings = this.meanings.get(abbreviation);
    const inScope = meanings?.byScope.get(scope) ?? [];
    for (const list of [meanings?.all ?? [], inScope]) list.splice(list.indexOf(meaning), 1);
    if (inScope.length === 0) meanings?.byScope.delete(scope);
    if (meanings) addTo(meanings.byForm, definition?.form, -1);
    if (meanings?.all.length === 0) this.meanings.delete(abbreviation);
    if (definition) addTo(this.counts, abbreviation, -1);
  }
}

/** Adds to a count, which is removed when it is zero. */
function addTo<Key>(counts: Map<Key, number>, key: Key, added: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + added;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}

function isElsewhere({ node, order }: TextPlace): (meaning: PageMeaning) => boolean {
  return ({ place }) => place.node !== node || place.order !== order;
}
