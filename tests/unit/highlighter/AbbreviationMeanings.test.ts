import { describe, expect, it } from "vitest";
import type { Definition } from "../../../data/matching/locateDefinitions.ts";
import type { Passage } from "../../../entrypoints/dom/blocks.ts";
import {
  AbbreviationMeanings,
  type PageMeaning,
} from "../../../entrypoints/highlighter/mentions/words/AbbreviationMeanings.ts";
import type { PagePlaces } from "../../../entrypoints/highlighter/mentions/words/pagePlaces.ts";

const form = (name: string) => ({ form: name }) as unknown as Definition;
const [cervical, cranial] = [form("cervical"), form("cranial")];

/** Returns the meanings of a page and its blocks, each of which is in an article of its own. */
function createPage(count: number) {
  const blocks = Array.from({ length: count }, (_, at) => ({ at, article: {} }));
  const block = (at: number) => blocks[at] as unknown as Passage;
  const comparisons = { count: 0 };
  const places = {
    precedes: (one: unknown, other: unknown) => {
      comparisons.count++;
      return (one as { at: number }).at < (other as { at: number }).at;
    },
    articlesAround: (node: unknown) => [(node as { article: Node }).article],
  } as unknown as PagePlaces;
  const meanings = new AbbreviationMeanings(places);
  const define = (at: number, definition?: Definition, order = 0) =>
    meanings.add(block(at), {
      abbreviation: "CD",
      definition,
      place: { node: block(at), order },
    } satisfies PageMeaning);
  const common = (except?: number) =>
    meanings.common("CD", except === undefined ? undefined : { node: block(except), order: 0 });
  return { meanings, block, define, common, comparisons };
}

describe("the common meaning of an abbreviation", () => {
  it("is the first definition of the page if all have the same form", () => {
    const { define, common } = createPage(3);
    const [first, second] = [form("cervical"), form("cervical")];
    define(2, second);
    define(0, first);
    expect(common()).toBe(first);
    expect(common(0)).toBe(second);
    expect(common(1)).toBe(first);
  });

  it("is none while one text gives it another form or another meaning, and is back when that text is gone", () => {
    const { define, common, meanings, block } = createPage(4);
    define(1, cervical);
    for (const other of [cranial, undefined]) {
      define(2, other);
      expect(common()).toBeUndefined();
      expect(common(2)).toBe(cervical);
      meanings.remove(block(2));
      expect(common()).toBe(cervical);
    }
    meanings.remove(block(1));
    expect(common()).toBeUndefined();
    expect(meanings.isKnown("CD")).toBe(false);
  });

  it("leaves out all that the excepted text says, and nothing of the texts beside it in the same block", () => {
    const { define, common } = createPage(2);
    define(0, cranial);
    define(0, undefined);
    define(0, cervical, 2);
    expect(common(0)).toBe(cervical);
    expect(common(1)).toBeUndefined();
  });

  it("is told without reading the meanings of all articles", () => {
    const { define, common, comparisons } = createPage(4096);
    for (let at = 0; at < 4095; at++) define(at, cervical);
    comparisons.count = 0;
    expect(common(4095)).toBe(cervical);
    expect(comparisons.count).toBeLessThan(20);
  });
});
