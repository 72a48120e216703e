import { describe, expect, it } from "vitest";
import { findMentions } from "../../../data/matching/findMentions.ts";
import { countTopics, pageTopicOf } from "../../../data/matching/matchNames.ts";
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

describe("the topic of a page", () => {
  const topicOf = (...texts: string[]) => {
    const counts = texts.map(countTopics);
    return pageTopicOf({
      forms: counts.reduce((sum, { forms }) => sum + forms, 0),
      labels: counts.reduce((sum, { labels }) => sum + labels, 0),
    });
  };

  it.each([
    ["autonomic", ["Distonía neurovegetativa", "La distonía da sudores."]],
    ["movement", ["Distonía neurovegetativa", "La distonía cervical tuerce el cuello."]],
    [undefined, ["La distonía", "La distonía da sudores."]],
  ])("is %s", (expected, texts) => {
    expect(topicOf(...texts)).toBe(expected);
  });

  it("decides what the bare noun means where the text does not tell", () => {
    const text = "La distonía da sudores.";
    expect(findMentions(text, { pageTopic: "autonomic" })).toEqual([]);
    expect(findMentions(text)).toHaveLength(1);
    expect(findMentions("La distonía focal es otra.", { pageTopic: "autonomic" })).toHaveLength(1);
    expect(findMentions("Дистония с детства, давление скачет.", { pageTopic: "movement" })).toHaveLength(1);
  });
});
