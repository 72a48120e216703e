import { expect, it } from "vitest";
import { en } from "../../../data/i18n/catalogs/en.ts";
import { createTranslator } from "../../../data/i18n/createTranslator.ts";
import { findForms } from "../../../entrypoints/lookup/findForms.ts";

const translator = createTranslator("en", en);

it.each([
  ["I have spasmodic torticollis now", [["spasmodic torticollis", "Cervical dystonia"]]],
  ["blepharospasm", [["blepharospasm", "Blepharospasm"]]],
  [
    "Blepharospasm, then cervical dystonia, spasmodic torticollis and blepharospasm",
    [
      ["Blepharospasm", "Blepharospasm"],
      ["cervical dystonia", "Cervical dystonia"],
    ],
  ],
  ["torticollis", [["torticollis", "Torticollis"]]],
  ["golfer's yips", [["golfer's yips", "Golfer's yips"]]],
  ["congenital muscular torticollis", []],
  ["muscular dystrophy", []],
  ["", []],
])("finds the forms in “%s”, each once", async (text, expected) => {
  const found = await findForms(text, { wording: "plain", today: "2026-11-29", region: "US" }, translator);
  expect(found.map(({ word, view }) => [word, view.name.text])).toEqual(expected);
});
