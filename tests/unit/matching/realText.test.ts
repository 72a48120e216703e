import { describe, expect, it } from "vitest";
import { findMentions } from "../../../data/matching/findMentions.ts";
import { mayContainTerm } from "../../../data/matching/prefilter.ts";
import { brokenText } from "./cases/brokenText.ts";

const groups = { brokenText };

describe.each(Object.entries(groups))("findMentions in %s", (_, cases) => {
  it.each(cases)("%s in %s: %s", (_kind, _language, text, mentions) => {
    const found = findMentions(text);
    expect(found.map(({ start, end, form }) => [text.slice(start, end), form])).toEqual(mentions);
    if (found.some(({ kind }) => kind !== "abbreviation")) expect(mayContainTerm(text)).toBe(true);
  });
});
