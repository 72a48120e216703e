import { describe, expect, it } from "vitest";
import { findMentions } from "../../../data/matching/findMentions.ts";
import { mayContainTerm } from "../../../data/matching/prefilter.ts";
import { autonomicLabel } from "./cases/autonomicLabel.ts";
import { brokenText } from "./cases/brokenText.ts";
import { meaning } from "./cases/meaning.ts";
import { relations } from "./cases/relations.ts";

const groups = { brokenText, autonomicLabel, meaning };

describe.each(Object.entries(groups))("findMentions in %s", (_, cases) => {
  it.each(cases)("%s in %s: %s", (_kind, _language, text, mentions) => {
    const found = findMentions(text);
    expect(found.map(({ start, end, form }) => [text.slice(start, end), form])).toEqual(mentions);
    if (found.some(({ kind }) => kind !== "abbreviation")) expect(mayContainTerm(text)).toBe(true);
  });
});

it.each(relations)("tells in %s what a text says of its mentions: %s", (_, text, expected) => {
  expect(findMentions(text).map(({ relation }) => relation)).toEqual(expected);
});
