import { describe, expect, it } from "vitest";
import { groupMentions } from "../../../components/mentions/groupMentions.ts";
import type { FormId } from "../../../data/content/forms/forms.ts";
import type { Form } from "../../../data/content/schema/form.ts";

const form = (id: string, name: string) => ({ id, name: { en: name } }) as Form;

describe("groupMentions", () => {
  const forms = [
    form("blepharospasm", "Blepharospasm"),
    form("cervical-dystonia", "Cervical dystonia"),
    form("dystonia", "Dystonia"),
  ];
  const mentions = (...named: (FormId | FormId[])[]) => named.map((each) => ({ forms: [each].flat() }));

  it("sorts forms by frequency, then by name, and returns the indexes of their mentions", () => {
    const groups = groupMentions(
      mentions("dystonia", "blepharospasm", "cervical-dystonia", "cervical-dystonia"),
      forms,
    );
    expect(groups.map(({ name, indexes }) => [name.en, indexes])).toEqual([
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
  it("counts a form whose record cannot be read", () => {
    expect(groupMentions(mentions("focal-hand-dystonia"), [])).toEqual([
      { id: "focal-hand-dystonia", form: undefined, name: { en: "focal hand dystonia" }, indexes: [0] },
    ]);
  });
});
