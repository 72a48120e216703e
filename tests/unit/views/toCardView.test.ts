import { expect, it } from "vitest";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { en } from "../../../data/i18n/catalogs/en.ts";
import { createTranslator } from "../../../data/i18n/createTranslator.ts";
import { toCardView } from "../../../data/views/toCardView.ts";
import { readView } from "../../../entrypoints/card/readView.ts";

const { forms, statements } = bundledRecords;

function viewOf(id: string, word: string, definition?: string) {
  const form = forms.find((each) => each.id === id) ?? expect.unreachable(`no form ${id}`);
  return toCardView({ form, others: [], statements, word, definition }, createTranslator("en-GB", en));
}

it.each([
  ["cervical-dystonia", "cervical dystonia", undefined, undefined],
  ["cervical-dystonia", "wry neck", undefined, /says “wry neck”.*means cervical dystonia/],
  ["cervical-dystonia", "CD", "cervical dystonia", /“CD” stands for “cervical dystonia”/],
  ["blepharospasm", "eyelid spasm", undefined, /says “eyelid spasm”\.$/],
])("tells how %s stands to “%s”", (id, word, definition, wording) => {
  const told = viewOf(id, word, definition).wording;
  if (wording) expect(told).toMatch(wording);
  else expect(told).toBeUndefined();
});

it("puts the emergency first, in what is read aloud and in what is copied", () => {
  const { emergency, opened, plain } = viewOf("status-dystonicus", "status dystonicus");
  const first = emergency?.told.text ?? expect.unreachable("no emergency line");
  expect(opened.indexOf(first)).toBeGreaterThan(0);
  expect(plain.split("\n")[2]).toBe(first);
});

it("is taken by the card, unless it comes from another version", () => {
  const view = viewOf("dystonia", "dystonia");
  expect(readView(structuredClone(view))).toEqual(view);
  expect(() => readView({ ...view, kinds: undefined })).toThrow("reload the page");
  expect(() => readView(undefined)).toThrow("reload the page");
});
