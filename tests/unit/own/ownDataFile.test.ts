import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ImportError } from "../../../data/files/readJson.ts";
import {
  exportOwnData,
  importOwnData,
  MAX_OWN_FILE_SIZE,
  OwnDataFileSchema,
} from "../../../data/own/ownDataFile.ts";
import { damagedFiles } from "./damagedFiles.ts";
import { change, noOwnData, sorted, stored, useNoOwnData } from "./ownDataOfTest.ts";
import { contact, fullData } from "./sampleOwnData.ts";

useNoOwnData();

const text = exportOwnData(fullData);
const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split("\n").length;
const errorsOf = (file: string) => (importOwnData(file) as { errors?: ImportError[] }).errors ?? [];

it("exports everything, and imports it again", async () => {
  await change({ kind: "import", data: fullData });
  const file = importOwnData(exportOwnData(await stored()));
  expect(file).toEqual({ data: sorted(fullData) });
  expect(importOwnData(exportOwnData(noOwnData))).toEqual({ data: noOwnData });
});

it.each([
  ["an address", "group@example.org", "group at example", "contacts.0.email", "not-valid"],
  [
    "a link that runs code",
    "https://example.org/group",
    "javascript:alert(1)",
    "contacts.0.url",
    "not-valid",
  ],
  ["a number", '"4711"', '"call me"', "contacts.1.phone", "not-valid"],
  ["a country", '"DE"', '"Germany"', "contacts.0.country", "not-valid"],
  ["a name", '"name": "Nurse Kim"', '"name": ""', "contacts.1.name", "not-valid"],
  ["a missing name", '"name": "Nurse Kim",', "", "contacts.1.name", "missing"],
  ["an unknown field", '"hours"', '"ours"', "contacts.0.ours", "unknown"],
  ["a word", '"wonky neck"', '"?"', "words.0.word", "not-valid"],
  ["a form", '"form": "cervical-dystonia"', '"form": "measles"', "words.0.form", "not-valid"],
  ["a choice", '"calm"', '"loud"', "myForm.others", "not-valid"],
  ["an id", '"nurse-1"', JSON.stringify(contact.id), "contacts.1", "not-valid"],
  ["a note", '"Why me?"', "7", "notes.questions", "not-valid"],
  ["the JSON", '"hours": ', '"hours" ', "contacts.0.hours", "not-json"],
  ["the format", "dystonia-lens-own-data", "settings", "format", "not-own-data"],
  ["the version", '"version": 1', '"version": 2', "version", "newer-version"],
])("names the line and the field of an error in %s", (_, right, wrong, field, reason) => {
  expect(text).toContain(right);
  const errors = errorsOf(text.replace(right, wrong));
  expect(errors).toContainEqual({ line: expect.any(Number), reason, field });
  if (reason === "not-valid" && field !== "contacts.1")
    expect(errors.find((error) => error.field === field)?.line).toBe(lineOf(right));
});

it("refuses a file that is too large before it is read", () => {
  expect(errorsOf(" ".repeat(MAX_OWN_FILE_SIZE + 1))).toEqual([{ line: 0, reason: "too-large", field: "" }]);
});

describe("500 damaged files", () => {
  const files = damagedFiles(text, 500);

  it("are all different, and damaged in many ways", () => {
    expect(new Set(files.map(({ text }) => text)).size).toBe(500);
    const reasons = new Set(files.map(({ text }) => errorsOf(text)[0]?.reason));
    for (const reason of ["not-json", "not-valid", "unknown", "missing"]) expect(reasons).toContain(reason);
  });

  it("change nothing, and each gets an error that names the damaged field", async () => {
    await change({ kind: "import", data: fullData });
    for (const { text, field, damage } of files) {
      const result = importOwnData(text);
      expect(result, damage).not.toHaveProperty("data");
      const fields = errorsOf(text).map((error) => error.field);
      expect(
        fields.some((named) => named === field || named.startsWith(`${field}.`)),
        `${damage}: ${fields.join()} in place of ${field}\n${text}`,
      ).toBe(true);
    }
    expect(await stored()).toEqual(sorted(fullData));
  });
});

it("has all of its fields described in the documentation", () => {
  const document = readFileSync(join(import.meta.dirname, "../../../docs/own-data.md"), "utf8");
  const { contacts, words, myForm, notes, ...others } = OwnDataFileSchema.entries;
  const names = [
    ...Object.keys(OwnDataFileSchema.entries),
    ...Object.keys(contacts.pipe[0].item.entries),
    ...Object.keys(words.pipe[0].item.entries),
    ...Object.keys(myForm.wrapped.entries),
    ...Object.keys(notes.wrapped.entries),
    ...Object.keys(others),
  ];
  expect(names.filter((name) => !document.includes(`\`${name}\``))).toEqual([]);
});
