import { describe, expect, it } from "vitest";
import { formCounts } from "../../../components/formCounts.ts";
import { saysOtherwise } from "../../../components/saysOtherwise.ts";
import type { Form } from "../../../data/schema/form.ts";

const form = (id: string, name: string) => ({ id, name: { en: name } }) as Form;

describe("formCounts", () => {
  const forms = [
    form("blepharospasm", "Blepharospasm"),
    form("cervical-dystonia", "Cervical dystonia"),
    form("dystonia", "Dystonia"),
  ];

  it("puts the most frequent form first, equal ones by name", () => {
    const counts = [
      { form: "dystonia", count: 2 },
      { form: "blepharospasm", count: 2 },
      { form: "cervical-dystonia", count: 9 },
    ];
    expect(formCounts(counts, forms).map(({ name, count }) => [name.en, count])).toEqual([
      ["Cervical dystonia", 9],
      ["Blepharospasm", 2],
      ["Dystonia", 2],
    ]);
  });
  it("still counts a form whose record cannot be read", () => {
    expect(formCounts([{ form: "hand-dystonia", count: 1 }], [])).toEqual([
      { id: "hand-dystonia", name: { en: "hand dystonia" }, count: 1 },
    ]);
  });
});

describe("saysOtherwise", () => {
  it.each([
    ["cervical dystonia", "Cervical dystonia", false],
    ["Cervical\u00a0\n dystonia", "Cervical dystonia", false],
    ["cervi\u00adcal dystonia", "Cervical dystonia", false],
    ["writer's cramp", "Writer’s cramp", false],
    ["spasmodic torticollis", "Cervical dystonia", true],
    ["dystonic", "Dystonia", true],
  ])("of “%s” for “%s” is %s", (word, name, otherwise) => {
    expect(saysOtherwise(word, name, "en")).toBe(otherwise);
  });
});
