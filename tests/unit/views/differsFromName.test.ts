import { describe, expect, it } from "vitest";
import { differsFromName } from "../../../data/views/toNameNote.ts";

describe("differsFromName", () => {
  it.each([
    ["cervical dystonia", "Cervical dystonia", false],
    ["Cervical\u00a0\n dystonia", "Cervical dystonia", false],
    ["cervi\u00adcal dystonia", "Cervical dystonia", false],
    ["writer's cramp", "Writer’s cramp", false],
    ["頸部ジストニア", "頸部ジストニア（痙性斜頸）", false],
    ["spasmodic torticollis", "Cervical dystonia", true],
    ["dystonic", "Dystonia", true],
  ])("of “%s” for “%s” is %s", (word, name, differs) => {
    expect(differsFromName(word, name, "en")).toBe(differs);
  });
});
