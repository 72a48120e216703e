import { countBefore } from "../../../../data/matching/countBefore.ts";
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
  /** On a page about both meanings: the passages that name a form or a label, in the order of the page. */
  private ordered: readonly Passage[] = [];
  /** Whether passages that name a form or a label were added or removed since the last update. */
  private hasChanged = false;

  constructor(places: PagePlaces) {
    this.places = places;
  }

  /** Adds what a text of a passage tells. */
  add(passage: Passage, counts: TopicCounts): void {
    this.byPassage.set(passage, addCounts(this.byPassage.get(passage) ?? noCounts, counts));
    this.texts = addCounts(this.texts, counts);
    if (namesMeaning(counts)) this.hasChanged = true;
  }

  /**
   * Adds what the neighbors of a passage tell, where it has the adjective alone: in a table of Erikson's stages,
   * "dystonic" is next to "syntonic", which is in no text that is read.
   */
  addNeighbors(passage: Passage): void {
    const psychologyTexts = this.places
      .neighborTexts(passage)
      .reduce((sum, text) => sum + topicsOfTitle(text).psychologyTexts, 0);
    if (psychologyTexts > 0) this.add(passage, { ...noCounts, psychologyTexts, decisive: [] });
  }

  /** Removes what the texts of a passage have told. */
  remove(passage: Passage): void {
    const counts = this.byPassage.get(passage);
    if (!counts) return;
    this.byPassage.delete(passage);
    this.texts = addCounts(this.texts, counts, -1);
    if (namesMeaning(counts)) this.hasChanged = true;
  }

  /**
   * Decides what the page is about, after passages were added or removed; until then, the topic at each passage stays the
   * same. Returns whether that of any passage may have changed.
   */
  update(): boolean {
    const before = this.pageTopic;
    const titles = this.places.titles();
    const key = titles.join("\n");
    if (key !== this.titles.key)
      this.titles = {
        key,
        counts: titles.map(topicsOfTitle).reduce((all, one) => addCounts(all, one), noCounts),
      };
    this.pageTopic = pageTopicOf(this.texts, this.titles.counts);
    const isReordered = this.pageTopic === "mixed" && (this.hasChanged || before !== "mixed");
    if (isReordered) this.ordered = this.passagesInOrder();
    this.hasChanged = false;
    return isReordered || this.pageTopic !== before;
  }

  /**
   * Returns the topic at a passage. On a page about both meanings it is that of the nearest passage before that names
   * either. A heading that names the label decides for its section, the title for the beginning of the page; a label
   * within a text does not decide for the texts after it.
   */
  at(passage: Passage): PageTopic | undefined {
    if (this.pageTopic !== "mixed") return this.pageTopic;
    const nearest =
      this.ordered[countBefore(this.ordered, (each) => this.places.precedes(each, passage)) - 1];
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

  private passagesInOrder(): Passage[] {
    return [...this.byPassage]
      .filter(([, counts]) => namesMeaning(counts))
      .map(([passage]) => passage)
      .sort((one, other) => (this.places.precedes(one, other) ? -1 : 1));
  }
}

function namesMeaning({ forms, labels }: PageCounts): boolean {
  return forms + labels > 0;
}
