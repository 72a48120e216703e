import { expect, it, vi } from "vitest";

const stored: { handout?: unknown } = {};

/** What is in memory. */
const kept: Record<string, unknown> = {};
const tab = { incognito: false };

vi.mock("../../../data/browser.ts", () => {
  const area = (items: object) => ({
    get: async () => structuredClone(items),
    set: async (more: object) => void Object.assign(items, structuredClone(more)),
  });
  return {
    browser: { tabs: { query: async () => [tab] }, storage: { local: area(stored), session: area(kept) } },
  };
});

// Node has no such function.
vi.stubGlobal("reportError", vi.fn());

const { readChoices, storeChoices } = await import("../../../entrypoints/handout/storedChoices.ts");

const first = { leftOut: [], added: [], lines: 2, large: false };

it.each([
  ["nothing", undefined, first],
  ["no record", "a text", first],
  ["a list", [], first],
  [
    "all that is valid",
    { leftOut: ["a"], added: ["b"], lines: 8, large: true },
    { leftOut: ["a"], added: ["b"], lines: 8, large: true },
  ],
  [
    "the choices of a release without added organizations",
    { leftOut: ["a"], lines: 3, large: true },
    { ...first, leftOut: ["a"], lines: 3, large: true },
  ],
  [
    "no endless list",
    { leftOut: Array(101).fill("a"), added: Array(101).fill("a"), lines: 8, large: true },
    { ...first, lines: 8, large: true },
  ],
  [
    "no endless id",
    { leftOut: ["a".repeat(101)], added: ["a".repeat(101)], lines: 8, large: true },
    { ...first, lines: 8, large: true },
  ],
  ["only the valid fields", { leftOut: [1], added: 1, lines: 8, large: "yes" }, { ...first, lines: 8 }],
  [
    "no line count that is not among the choices",
    { leftOut: [], lines: 4000, large: true },
    { ...first, large: true },
  ],
])("reads from storage: %s", async (_, handout, choices) => {
  Object.assign(stored, { handout });
  expect(await readChoices({ textSize: 100 })).toEqual(choices);
});

it("defaults to large print for readers with large text", async () => {
  Object.assign(stored, { handout: undefined });
  expect(await readChoices({ textSize: 150 })).toEqual({ ...first, large: true });
});

it("keeps the choices of a private window in memory", async () => {
  Object.assign(stored, { handout: undefined });
  tab.incognito = true;
  await storeChoices({ leftOut: ["a"], added: [], lines: 8, large: true });
  expect(await readChoices({ textSize: 100 })).toEqual({ leftOut: ["a"], added: [], lines: 8, large: true });
  expect(stored.handout).toBeUndefined();
  tab.incognito = false;
  expect(await readChoices({ textSize: 100 })).toEqual(first);
});
