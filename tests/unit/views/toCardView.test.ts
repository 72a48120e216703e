import { expect, it } from "vitest";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { en } from "../../../data/i18n/catalogs/en.ts";
import { createTranslator } from "../../../data/i18n/createTranslator.ts";
import { toCardView } from "../../../data/views/toCardView.ts";
import { checkCardView } from "../../../entrypoints/card/requestCardView.ts";

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
])("says how the name of %s relates to “%s”", (id, word, definition, nameNote) => {
  const found = viewOf(id, word, definition).nameNote;
  if (nameNote) expect(found).toMatch(nameNote);
  else expect(found).toBeUndefined();
});

it("puts the emergency first in the announcement and in the plain text", () => {
  const { emergency, announcement, plainText } = viewOf("status-dystonicus", "status dystonicus");
  const first = emergency?.text.text ?? expect.unreachable("no emergency line");
  expect(announcement.indexOf(first)).toBeGreaterThan(0);
  expect(plainText.split("\n")[2]).toBe(first);
});

it("is accepted by the card script only in the shape of this version", () => {
  const view = viewOf("dystonia", "dystonia");
  expect(checkCardView(structuredClone(view))).toEqual(view);
  expect(() => checkCardView({ ...view, kinds: undefined })).toThrow("reload the page");
  expect(() => checkCardView(undefined)).toThrow("reload the page");
});
