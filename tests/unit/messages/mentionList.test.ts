import { expect, it, vi } from "vitest";
import { MAX_LIST_CHARS, MAX_LISTED_MENTIONS, MAX_WORD_CHARS } from "../../../data/messages/limits.ts";
import {
  decodeMentionList,
  encodeMentionList,
  type FoundMention,
} from "../../../data/messages/mentionList.ts";

const mention: FoundMention = { id: 1, forms: ["cervical-dystonia"], text: "torticollis" };
const complete: FoundMention = {
  ...mention,
  id: 2,
  before: "a ",
  after: "",
  heading: "H",
  lang: "de-AT",
  headingLang: "en",
  relation: "family",
};

it("writes each heading once, and reads the same list", () => {
  const heading = "A heading of some length";
  const list = {
    mentions: [mention, complete, ...Array.from({ length: 50 }, (_, id) => ({ ...complete, id, heading }))],
    unlisted: 3,
  };
  const json = encodeMentionList(list);
  expect(json.split(heading)).toHaveLength(2);
  expect(decodeMentionList(json)).toEqual(list);
});

it("leaves out mentions that would make the text too long, and counts them", () => {
  // The longest texts in JSON: each unit becomes an escape sequence of six characters.
  const text = "\u0001".repeat(MAX_WORD_CHARS);
  const mentions = Array.from({ length: MAX_LISTED_MENTIONS }, (_, id) => ({
    ...mention,
    id,
    text,
    before: text,
    after: text,
    heading: `${text.slice(4)}${String(id).padStart(4)}`,
  }));
  const json = encodeMentionList({ mentions, unlisted: 0 });
  expect(json.length).toBeLessThanOrEqual(MAX_LIST_CHARS);
  const list = decodeMentionList(json);
  expect(list?.mentions).toEqual(mentions.slice(0, list?.mentions.length));
  expect((list?.mentions.length ?? 0) + (list?.unlisted ?? 0)).toBe(MAX_LISTED_MENTIONS);
});

const encoded = { headings: ["H"], mentions: [mention], unlisted: 0 };
const long = "x".repeat(MAX_WORD_CHARS + 1);

it.each([
  ["no list", 7],
  ["no mentions", { ...encoded, mentions: undefined }],
  ["mentions that are no array", { ...encoded, mentions: { length: 0 } }],
  ["more mentions than are listed", { ...encoded, mentions: Array(MAX_LISTED_MENTIONS + 1).fill(mention) }],
  ["a mention without an id", { ...encoded, mentions: [{ ...mention, id: undefined }] }],
  ["an id that is no number", { ...encoded, mentions: [{ ...mention, id: "1" }] }],
  ["forms that are no strings", { ...encoded, mentions: [{ ...mention, forms: [{}] }] }],
  ["forms that are no array", { ...encoded, mentions: [{ ...mention, forms: "cervical-dystonia" }] }],
  ["no form", { ...encoded, mentions: [{ ...mention, forms: [] }] }],
  ["too many forms", { ...encoded, mentions: [{ ...mention, forms: Array(999).fill("cervical-dystonia") }] }],
  ["an unknown relation", { ...encoded, mentions: [{ ...mention, relation: "denied" }] }],
  ["a language that is no tag", { ...encoded, mentions: [{ ...mention, lang: "en_US" }] }],
  ["a language that is no string", { ...encoded, mentions: [{ ...mention, headingLang: ["en"] }] }],
  ["a long language", { ...encoded, mentions: [{ ...mention, lang: `en-x${"-abcdefgh".repeat(9)}` }] }],
  ["a long text", { ...encoded, mentions: [{ ...mention, text: long }] }],
  ["long words before", { ...encoded, mentions: [{ ...mention, before: long }] }],
  ["long words after", { ...encoded, mentions: [{ ...mention, after: long }] }],
  ["a heading that is no index", { ...encoded, mentions: [{ ...mention, heading: "H" }] }],
  ["a long heading", { ...encoded, headings: [long] }],
  ["a heading that is no string", { ...encoded, headings: [7] }],
  ["more headings than mentions", { ...encoded, headings: Array(MAX_LISTED_MENTIONS + 1).fill("H") }],
  ["no number of unlisted mentions", { ...encoded, unlisted: undefined }],
  ["a negative number of them", { ...encoded, unlisted: -1 }],
])("reads no list with %s", (_, answer) => {
  expect(decodeMentionList(JSON.stringify(encoded))).toBeDefined();
  expect(decodeMentionList(JSON.stringify(answer))).toBeUndefined();
});

it("reads no text that is no JSON", () => expect(decodeMentionList("{")).toBeUndefined());

it("does not even parse a text that is too long", () => {
  const parse = vi.spyOn(JSON, "parse");
  expect(decodeMentionList(" ".repeat(MAX_LIST_CHARS) + JSON.stringify(encoded))).toBeUndefined();
  expect(parse).not.toHaveBeenCalled();
  parse.mockRestore();
});

it("reads only the known fields of a mention", () => {
  const forged = { ...encoded, mentions: [{ ...mention, tabId: 9, frameId: 9 }] };
  expect(decodeMentionList(JSON.stringify(forged))?.mentions).toEqual([mention]);
});
