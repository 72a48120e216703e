import { topicsOfTitle } from "../../../../data/matching/matchNames.ts";
import {
  addCounts,
  noCounts,
  type PageCounts,
  type PageTopic,
  pageTopicOf,
  type TopicCounts,
} from "../../../../data/matching/pageTopicOf.ts";
import type { Passage } from "../../../dom/blocks.ts";
import type { TimeSlice } from "../../../dom/TimeSlice.ts";
import { OrderedPassages } from "./OrderedPassages.ts";
import type { PagePlaces } from "./pagePlaces.ts";

/**
 * What a page is about, by the passages that were read because they may contain a mention, its title and its main
 * heading.
 */
export class PageTopics {
  private readonly places: PagePlaces;
  private readonly byPassage = new Map<Passage, PageCounts>();
  private texts = noCounts;
  private titles: { readonly key: string; readonly counts: PageCounts } = { key: "", counts: noCounts };
  private pageTopic: PageTopic | "mixed" | undefined;
  /** The passages with mentions that depend on the topic. */
  private readonly decisive = new Set<Passage>();
  /** On a page about both meanings: the passages that name a form or a label, and those that depend on the topic. */
  private readonly ordered: { readonly naming: OrderedPassages; readonly decisive: OrderedPassages };

  constructor(places: PagePlaces) {
    this.places = places;
    const precedes = (one: Passage, other: Passage) => places.precedes(one, other);
    this.ordered = {
      naming: new OrderedPassages(precedes, (passage) => namesMeaning(this.byPassage.get(passage))),
      decisive: new OrderedPassages(precedes, (passage) => this.decisive.has(passage)),
    };
  }

  /** Adds what a text of a passage says. */
  add(passage: Passage, counts: TopicCounts): void {
    this.byPassage.set(passage, addCounts(this.byPassage.get(passage) ?? noCounts, counts));
    this.texts = addCounts(this.texts, counts);
    if (counts.decisive.length > 0) this.decisive.add(passage);
    this.note(passage, counts, counts.decisive.length > 0);
  }

  /**
   * Adds what the neighbors of a passage say, where it has the adjective alone: in a table of Erikson's stages,
   * "dystonic" is next to "syntonic", which is in no text that is read.
   */
  addNeighbors(passage: Passage): void {
    const psychologyTexts = this.places
      .neighborTexts(passage)
      .reduce((sum, text) => sum + topicsOfTitle(text).psychologyTexts, 0);
    if (psychologyTexts > 0) this.add(passage, { ...noCounts, psychologyTexts, decisive: [] });
  }

  /** Removes what the texts of a passage have said. */
  remove(passage: Passage): void {
    const counts = this.byPassage.get(passage);
    if (!counts) return;
    this.byPassage.delete(passage);
    this.texts = addCounts(this.texts, counts, -1);
    this.note(passage, counts, this.decisive.delete(passage));
  }

  /**
   * Decides what the page is about, after passages were added or removed; until then, the topic at each passage stays the
   * same. Resolves to the passages with mentions that may be others now.
   */
  async update(slice: TimeSlice): Promise<readonly Passage[]> {
    const before = this.pageTopic;
    // On most pages no mention depends on the topic. A page about both meanings brings its order up to date.
    if (this.decisive.size === 0 && before !== "mixed") return [];
    const titles = this.places.titles();
    const key = titles.join("\n");
    if (key !== this.titles.key)
      this.titles = {
        key,
        counts: titles.map(topicsOfTitle).reduce((all, one) => addCounts(all, one), noCounts),
      };
    this.pageTopic = pageTopicOf(this.texts, this.titles.counts);
    const hasChanged = this.pageTopic !== before;
    if (this.pageTopic === "mixed") return this.updateOrder(hasChanged, slice);
    this.ordered.naming.clear();
    this.ordered.decisive.clear();
    this.places.forgetSections();
    return hasChanged ? [...this.decisive] : [];
  }

  /** Resolves to the passages with mentions that may be others now. */
  private async updateOrder(isFirst: boolean, slice: TimeSlice): Promise<readonly Passage[]> {
    const { naming, decisive } = this.ordered;
    if (isFirst) {
      for (const passage of this.byPassage.keys()) naming.note(passage);
      for (const passage of this.decisive) decisive.note(passage);
    }
    const stretches = await naming.settle(slice);
    await decisive.settle(slice);
    if (isFirst || this.places.haveSectionsChanged()) return [...this.decisive];
    const affected: Passage[] = [];
    for (const stretch of stretches) {
      affected.push(...decisive.in(stretch));
      if (slice.isOver()) await slice.yieldToMain();
    }
    return affected;
  }

  /**
   * Returns the topic at a passage. On a page about both meanings it is that of the nearest passage before that names
   * either. A heading that names the label decides for its section, the title for the beginning of the page; a label
   * within a text does not decide for the texts after it.
   */
  at(passage: Passage): PageTopic | undefined {
    if (this.pageTopic !== "mixed") return this.pageTopic;
    const nearest = this.ordered.naming.before(passage);
    if (!nearest) {
      const { forms, labels } = this.titles.counts;
      return labels > 0 && forms === 0 ? "autonomic" : undefined;
    }
    if ((this.byPassage.get(nearest)?.forms ?? 0) > 0) return "movement";
    const heading = this.places.headingOf(nearest);
    if (!heading) return undefined;
    const end = this.places.sectionEnd(heading);
    return end && !this.places.precedes(passage, end) && passage !== end ? "movement" : "autonomic";
  }

  /** Notes, on a page about both meanings, that a passage tells, and depends on, something else than before. */
  private note(passage: Passage, counts: PageCounts, isDecisive: boolean): void {
    if (this.pageTopic !== "mixed") return;
    if (namesMeaning(counts)) this.ordered.naming.note(passage);
    if (isDecisive) this.ordered.decisive.note(passage);
  }
}

function namesMeaning({ forms, labels } = noCounts): boolean {
  return forms + labels > 0;
}
