import { elementOf, type Passage } from "../../../dom/blocks.ts";
import { composedParentOf, isInDocument, precedes } from "../../../dom/composedTree.ts";
import { closest, isElement, isShadowRoot, matches, textOf } from "../../../dom/safeDom.ts";
import { SectionEnds } from "./SectionEnds.ts";

/**
 * Elements whose words have meanings of their own: articles, and what lists of results and feeds consist of. Sections and
 * headings are none: an article defines an abbreviation once, in its introduction.
 */
const SCOPES = 'article, [role="article" i], [role="feed" i] > *, [itemtype*="article" i]';
const HEADINGS = "h1, h2, h3, h4, h5, h6";

/** More of the main heading and the title, or of a neighbor (UTF-16 units) is not read. */
const MAX_TITLE_CHARS = 300;

/** Where blocks are on a page. Tests replace it by a list of blocks. */
export interface PagePlaces {
  isInDocument(block: Passage): boolean;
  precedes(one: Node, other: Node): boolean;
  /** Returns the articles around a node, the innermost first. */
  articlesAround(node: Node): readonly Node[];
  /** Returns the heading that a block is or is part of. */
  headingOf(block: Passage): Element | undefined;
  /** Returns the next heading that ends the section of a heading; undefined if none does. */
  sectionEnd(heading: Element): Element | undefined;
  /** Returns the texts of the elements before and after a block, such as the cells next to a cell. */
  neighborTexts(block: Passage): readonly string[];
  /** Returns the title of the page and its main heading. */
  titles(): readonly string[];
  /** Returns whether a section whose end was asked for ends elsewhere than at the last call. */
  haveSectionsChanged(): boolean;
  /** Notes that elements may have been added, moved or removed. */
  noteChanges(): void;
  /** Forgets the sections whose ends were asked for, so that no removed heading is kept. */
  forgetSections(): void;
}

/** Returns where blocks are in this document. */
export function createPagePlaces(): PagePlaces {
  const sectionEnds = new SectionEnds();
  return {
    ...placesInDocument,
    sectionEnd: (heading) => sectionEnds.of(heading),
    haveSectionsChanged: () => sectionEnds.haveChanged(),
    noteChanges: () => sectionEnds.forget(),
    forgetSections: () => sectionEnds.clear(),
  };
}

const placesInDocument: Omit<
  PagePlaces,
  "sectionEnd" | "haveSectionsChanged" | "noteChanges" | "forgetSections"
> = {
  isInDocument,
  precedes,
  articlesAround(node) {
    const articles: Node[] = [];
    let at = isShadowRoot(node) ? node.host : isElement(node) ? node : composedParentOf(node);
    for (; at; at = composedParentOf(at)) if (matches(at, SCOPES)) articles.push(at);
    return articles;
  },
  headingOf: (block) => closest(elementOf(block), HEADINGS) ?? undefined,
  neighborTexts(block) {
    const { previousElementSibling, nextElementSibling } = elementOf(block);
    return [previousElementSibling, nextElementSibling].map(beginningOf);
  },
  titles: () => [document.querySelector("head > title"), document.querySelector("h1")].map(beginningOf),
};

function beginningOf(element: Element | null): string {
  return (element && textOf(element)?.slice(0, MAX_TITLE_CHARS)) ?? "";
}
