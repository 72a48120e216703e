import type { Block } from "../../../entrypoints/dom/blocks.ts";
import type { TimeSlice } from "../../../entrypoints/dom/TimeSlice.ts";
import { PageVocabulary } from "../../../entrypoints/highlighter/mentions/PageVocabulary.ts";
import type { PagePlaces } from "../../../entrypoints/highlighter/mentions/words/pagePlaces.ts";

/** A block of a page: its text alone, or with the article that it is in and the level of the heading that it is. */
export type PageBlock =
  | string
  | { readonly text: string; readonly article?: number; readonly heading?: number };

interface FakeBlock {
  readonly text: string;
  readonly at: number;
  readonly article: object | undefined;
  readonly heading: number | undefined;
}

const slice = { isOver: () => false } as TimeSlice;

/** Returns a page of these blocks, for tests without a DOM. */
function toPage(blocks: readonly PageBlock[], title: string) {
  const articles = new Map<number, object>();
  const fakes = blocks.map((block, at): FakeBlock => {
    const { text, article, heading } = typeof block === "string" ? { text: block } : block;
    if (article !== undefined && !articles.has(article)) articles.set(article, { article });
    return { text, at, article: article === undefined ? undefined : articles.get(article), heading };
  });
  const fake = (node: unknown) => node as FakeBlock;
  const node = (block: FakeBlock | undefined) => block as unknown as Element | undefined;
  const places: PagePlaces = {
    isInDocument: () => true,
    precedes: (one, other) => fake(one).at < fake(other).at,
    articlesAround: (one) => (fake(one).article ? [fake(one).article as unknown as Node] : []),
    headingOf: (block) => (fake(block).heading ? node(fake(block)) : undefined),
    sectionEnd: (one) => {
      const { at, heading = 0 } = fake(one);
      return node(fakes.find((other) => other.at > at && (other.heading ?? 9) <= heading));
    },
    neighborTexts: () => [],
    titles: () => [title, fakes.find(({ heading }) => heading === 1)?.text ?? ""],
    haveSectionsChanged: () => false,
    noteChanges: () => {},
    forgetSections: () => {},
  };
  return { blocks: fakes, places };
}

interface Found {
  readonly text: string;
  readonly form: string;
  readonly block: number;
}

/**
 * Resolves to the mentions of a page, when its blocks are read in this order and judged again as the highlighter does.
 * @param order indexes of the blocks
 */
export async function readPage(
  page: readonly PageBlock[],
  { title = "", order = [...page.keys()] }: { title?: string; order?: readonly number[] } = {},
): Promise<Found[]> {
  const { blocks, places } = toPage(page, title);
  const vocabulary = new PageVocabulary(places);
  const found = new Map<FakeBlock, Found[]>();
  const read = (block: FakeBlock) => {
    const node = block as unknown as Block;
    vocabulary.forget(node);
    found.set(
      block,
      vocabulary.find(node, block.text, {}).map(({ start, end, form }) => ({
        text: block.text.slice(start, end),
        form,
        block: block.at,
      })),
    );
  };
  const readAll = async () => {
    for (const at of order) if (blocks[at]) read(blocks[at]);
    for await (const block of vocabulary.passagesToJudgeAgain(slice)) read(block as unknown as FakeBlock);
  };
  await readAll();
  if (vocabulary.definitionCount > 0) await readAll();
  return blocks.flatMap((block) => found.get(block) ?? []);
}
