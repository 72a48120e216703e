import { describe, expect, it } from "vitest";
import { groupMentions, mostMentioned } from "../../../components/mentions/groupMentions.ts";
import type { FormId } from "../../../data/content/forms/forms.ts";
import type { Form } from "../../../data/content/schema/form.ts";

const form = (id: string, name: string) => ({ id, name: { en: name } }) as Form;
const mentions = (...named: (FormId | FormId[])[]) =>
  named.map((each, index) => ({ forms: [each].flat(), text: `words ${index}` }));

describe("groupMentions", () => {
  const forms = [
    form("blepharospasm", "Blepharospasm"),
    form("cervical-dystonia", "Cervical dystonia"),
    form("dystonia", "Dystonia"),
  ];

  it("sorts forms by frequency, then by name, and returns the indexes of their mentions", () => {
    const groups = groupMentions(
      mentions("dystonia", "blepharospasm", "cervical-dystonia", "cervical-dystonia"),
      forms,
    );
    expect(groups.map(({ form, indexes }) => [form?.name.en, indexes])).toEqual([
      ["Cervical dystonia", [2, 3]],
      ["Blepharospasm", [1]],
      ["Dystonia", [0]],
    ]);
  });
  it("adds a mention of several forms to the group of each", () => {
    const groups = groupMentions(mentions(["cervical-dystonia", "blepharospasm"]), forms);
    expect(groups.map(({ id, indexes }) => [id, indexes])).toEqual([
      ["blepharospasm", [0]],
      ["cervical-dystonia", [0]],
    ]);
  });
  it("names a form whose record cannot be read by the page's words, those for it alone first", () => {
    const groups = groupMentions(
      mentions(["focal-hand-dystonia", "limb-dystonia"], "focal-hand-dystonia"),
      [],
    );
    expect(groups).toEqual([
      { id: "focal-hand-dystonia", form: undefined, words: "words 1", indexes: [0, 1] },
      { id: "limb-dystonia", form: undefined, words: "words 0", indexes: [0] },
    ]);
  });
});

describe("mostMentioned", () => {
  it.each<[string, (FormId | FormId[])[], FormId | undefined]>([
    ["the most frequent form", ["dystonia", "blepharospasm", "dystonia"], "dystonia"],
    ["the only form", ["dystonia"], "dystonia"],
    [
      "a form that is named alone and with another one",
      [["dystonia", "blepharospasm"], "dystonia"],
      "dystonia",
    ],
    ["none of two that are equally frequent", ["dystonia", "blepharospasm"], undefined],
    ["none without a mention", [], undefined],
  ])("returns %s", (_, named, id) => {
    expect(mostMentioned(mentions(...named))).toBe(id);
  });
});
