import { beforeEach, expect, it, vi } from "vitest";
import { MAX_LIST_CHARS, MAX_LISTED_MENTIONS } from "../../../data/messages/limits.ts";
import { encodeMentionList, type FoundMention } from "../../../data/messages/mentionList.ts";

/** What each frame of the fake tab answers, by frame id. */
const answers = new Map<number, unknown>();
vi.mock("../../../data/browser.ts", () => ({
  browser: {
    scripting: {
      executeScript: async () => [...answers].map(([frameId, result]) => ({ frameId, result })),
    },
  },
}));

const { countMentions, readTab } = await import("../../../data/messages/tabMentions.ts");

const mention = (id: number): FoundMention => ({ id, forms: ["dystonia"], text: "dystonia" });
const list = (count: number, unlisted = 0) =>
  encodeMentionList({ mentions: Array.from({ length: count }, (_, id) => mention(id)), unlisted });

beforeEach(() => answers.clear());

it("lists the main frame first, and each mention with its place", async () => {
  answers.set(7, list(1)).set(0, list(2));
  expect(await readTab(3)).toEqual({
    mentions: [
      { ...mention(0), tabId: 3, frameId: 0 },
      { ...mention(1), tabId: 3, frameId: 0 },
      { ...mention(0), tabId: 3, frameId: 7 },
    ],
    unlisted: 0,
  });
});

it("lists at most 2,000 mentions of all frames together, and counts the others", async () => {
  answers.set(0, list(MAX_LISTED_MENTIONS - 1)).set(1, list(5, 40));
  const { mentions, unlisted } = await readTab(3);
  expect([mentions.length, unlisted]).toEqual([MAX_LISTED_MENTIONS, 44]);
});

it("leaves out frames with another answer, and none of the others", async () => {
  answers
    .set(0, "{")
    .set(1, 7)
    .set(2, list(1))
    .set(3, JSON.stringify({ mentions: [] }));
  expect((await readTab(3)).mentions).toEqual([{ ...mention(0), tabId: 3, frameId: 2 }]);
});

it("loses only the count of a frame with another answer", async () => {
  answers.set(0, 2).set(1, Number.NaN).set(2, -5).set(3, null).set(4, { valueOf: 3 }).set(5, 4);
  expect(await countMentions(3)).toBe(6);
});

it("takes the frame of a mention from the browser, not from the frame", async () => {
  const { mentions } = JSON.parse(list(1));
  const forged = { headings: [], mentions: [{ ...mentions[0], frameId: 0, tabId: 9 }], unlisted: 0 };
  answers.set(5, JSON.stringify(forged));
  expect((await readTab(3)).mentions).toEqual([{ ...mention(0), tabId: 3, frameId: 5 }]);
});

it("stops to read frames after a few lists of the longest kind", async () => {
  const longest = list(1).padEnd(MAX_LIST_CHARS);
  for (let frameId = 0; frameId < 300; frameId++) answers.set(frameId, longest);
  expect((await readTab(3)).mentions).toHaveLength(4);
});
