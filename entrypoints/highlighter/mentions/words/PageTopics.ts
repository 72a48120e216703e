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

/** What a page is about, by the blocks that were read because they may contain a mention, its title and its main heading. */
export class PageTopics {
  private readonly places: PagePlaces;
  private readonly byBlock = new Map<Passage, PageCounts>();
  private texts = noCounts;
  private titles: { readonly key: string; readonly counts: PageCounts } = { key: "", counts: noCounts };
  private pageTopic: PageTopic | "mixed" | undefined;
  /** On a page about both meanings: the blocks that name a form or a label, in the order of the page. */
  private ordered: readonly Passage[] = [];
  /** Whether blocks that name a form or a label were added or removed since the last update. */
  private hasChanged = false;

  constructor(places: PagePlaces) {
    this.places = places;
  }

  /** Adds what a text of a block tells. */
  add(block: Passage, counts: TopicCounts): void {
    this.byBlock.set(block, addCounts(this.byBlock.get(block) ?? noCounts, counts));
    this.texts = addCounts(this.texts, counts);
    if (namesMeaning(counts)) this.hasChanged = true;
  }

  /**
   * Adds what the neighbors of a block tell, where it has the adjective alone: in a table of Erikson's stages, "dystonic" is
   * next to "syntonic", which is in no text that is read.
   */
  addNeighbors(block: Passage): void {
    const psychologyTexts = this.places
      .neighborTexts(block)
      .reduce((sum, text) => sum + topicsOfTitle(text).psychologyTexts, 0);
    if (psychologyTexts > 0) this.add(block, { ...noCounts, psychologyTexts, decisive: [] });
  }

  /** Removes what the texts of a block have told. */
  remove(block: Passage): void {
    const counts = this.byBlock.get(block);
    if (!counts) return;
    this.byBlock.delete(block);
    this.texts = addCounts(this.texts, counts, -1);
    if (namesMeaning(counts)) this.hasChanged = true;
  }

  /**
   * Decides what the page is about, after blocks were added or removed; until then, the topic at each block stays the same.
   * Returns whether that of any block may have changed.
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
    if (isReordered) this.ordered = this.blocksInOrder();
    this.hasChanged = false;
    return isReordered || this.pageTopic !== before;
  }

  /**
   * Returns the topic at a block. On a page about both meanings it is that of the nearest block before that names either. A
   * heading that names the label decides for its section, the title for the beginning of the page; a label within a text
   * does not decide for the texts after it.
   */
  at(block: Passage): PageTopic | undefined {
    if (this.pageTopic !== "mixed") return this.pageTopic;
    const nearest = this.ordered[this.countBefore(this.ordered, block) - 1];
    if (!nearest) {
      const { forms, labels } = this.titles.counts;
      return labels > 0 && forms === 0 ? "autonomic" : undefined;
    }
    if ((this.byBlock.get(nearest)?.forms ?? 0) > 0) return "movement";
    const heading = this.places.headingOf(nearest);
    if (!heading) return undefined;
    const end = this.places.sectionEnd(heading);
    return end && !this.places.precedes(block, end) && block !== end ? "movement" : "autonomic";
  }

  private blocksInOrder(): Passage[] {
    return [...this.byBlock]
      .filter(([, counts]) => namesMeaning(counts))
      .map(([block]) => block)
      .sort((one, other) => (this.places.precedes(one, other) ? -1 : 1));
  }

  private countBefore(blocks: readonly Passage[], block: Passage): number {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.places.precedes(blocks[middle] as Passage, block)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function namesMeaning({ forms, labels }: PageCounts): boolean {
  return forms + labels > 0;
}
