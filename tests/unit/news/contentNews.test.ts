import { beforeEach, expect, it, vi } from "vitest";
import { bundledRecords } from "../../../data/content/bundle.ts";
import type { Records } from "../../../data/content/schema/dataset.ts";

const stored: { contentNews?: unknown } = {};
const version = { hash: "a1", date: "2026-01-01" };

vi.mock("../../../data/content/contentVersion.compiled.ts", () => ({ bundledContentVersion: version }));
vi.mock("../../../data/browser.ts", () => ({
  browser: {
    storage: {
      local: {
        get: async () => structuredClone(stored),
        set: async (items: object) => void Object.assign(stored, structuredClone(items)),
      },
    },
  },
}));

const { markNewsRead, readNews, updateNews } = await import("../../../data/news/contentNews.ts");

const [first, second, third, ...others] = bundledRecords.forms;
if (!first || !second || !third) throw new Error("The content has too few forms");

/** The content without the second and the third form. */
const earlier: Records = { ...bundledRecords, forms: [first, ...others] };
/** The content with the second form, and another sentence about the first. */
const later: Records = {
  ...bundledRecords,
  forms: [{ ...first, sentence: { ...first.sentence, en: "Another sentence." } }, second, ...others],
};

async function update(records: Records, hash: string, date = "2026-02-02"): Promise<void> {
  Object.assign(version, { hash, date });
  await updateNews(records);
}

beforeEach(async () => {
  delete stored.contentNews;
  await update(earlier, "a1", "2026-01-01");
});

it("tells nothing after the installation", async () => {
  expect(await readNews()).toBeUndefined();
});

it("tells which records an update has added and changed", async () => {
  await update(later, "b2");
  expect(await readNews()).toEqual({
    added: [`forms/${second.id}`],
    changed: [`forms/${first.id}`],
    date: "2026-02-02",
    isRead: false,
  });
});

it("tells nothing of a new translation", async () => {
  const translated = { ...first, sentence: { ...first.sentence, de: "Ein anderer Satz." } };
  await update({ ...earlier, forms: [translated, ...others] }, "b2");
  expect(await readNews()).toBeUndefined();
});

it("adds the changes of a second update to those that the reader has not looked at", async () => {
  await update(later, "b2");
  await update({ ...later, forms: [...later.forms, third] }, "c3", "2026-03-03");
  expect(await readNews()).toEqual({
    added: [`forms/${second.id}`, `forms/${third.id}`],
    changed: [`forms/${first.id}`],
    date: "2026-03-03",
    isRead: false,
  });
});

it("forgets an unread change of a record that a second update removes", async () => {
  await update(later, "b2");
  await update({ ...later, forms: later.forms.filter((form) => form !== second) }, "c3");
  expect(await readNews()).toMatchObject({ added: [], changed: [`forms/${first.id}`] });
});

it("keeps changes that the reader has looked at until there are others", async () => {
  await update(later, "b2");
  await markNewsRead();
  expect(await readNews()).toMatchObject({ added: [`forms/${second.id}`], isRead: true });
  await update({ ...later, forms: [...later.forms, third] }, "c3");
  expect(await readNews()).toMatchObject({ added: [`forms/${third.id}`], changed: [], isRead: false });
});

it("compares nothing again while the version of the content is the same", async () => {
  await update(later, "a1");
  expect(await readNews()).toBeUndefined();
});

it.each([
  ["a text", "x"],
  ["a record of another shape", { hash: "a1", digest: { "forms/x": 1 } }],
  ["changes with markup in a key", { hash: "a1", digest: {}, news: { added: ["forms/<b>"], changed: [] } }],
])("starts anew from damaged data: %s", async (_, damaged) => {
  stored.contentNews = damaged;
  expect(await readNews()).toBeUndefined();
  await update(later, "b2");
  expect(await readNews()).toBeUndefined();
  await update(earlier, "c3");
  expect(await readNews()).toMatchObject({ changed: [`forms/${first.id}`] });
});
