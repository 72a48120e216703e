import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { isIncluded, withOrganization } from "../../../components/handout/HandoutChoices.ts";
import { noNotes, PrintedNotes } from "../../../components/handout/HandoutNotes.tsx";
import { HandoutSheet } from "../../../components/handout/HandoutSheet.tsx";
import { TranslatorProvider } from "../../../components/ui/translation.tsx";
import { bundledRecords } from "../../../data/content/bundle.ts";
import type { Form } from "../../../data/content/schema/form.ts";
import { allCatalogs } from "../../../data/i18n/allCatalogs.ts";
import { createTranslator } from "../../../data/i18n/createTranslator.ts";

const { forms, organizations } = bundledRecords;

async function sheetWith(form: Form | undefined, language: keyof typeof allCatalogs = "en"): Promise<string> {
  const translator = createTranslator(language, await allCatalogs[language]());
  const sheet = h(HandoutSheet, {
    notes: h(PrintedNotes, { notes: { ...noNotes, medicines: "Levodopa since May" }, lineCount: 2 }),
    ownContacts: [],
    organizations,
    form,
    isLargePrint: false,
    wording: "plain",
    today: "2026-11-29",
  });
  return renderToString(h(TranslatorProvider, { translator, children: sheet }));
}

/** Returns the ids of the causes on a sheet. */
const causesOn = (sheet: string) => [...sheet.matchAll(/data-cause="([^"]+)"/g)].map(([, id]) => id);

describe("the handout", () => {
  it.each(forms)("has the causes of $id and no others", async (form) => {
    expect(causesOn(await sheetWith(form))).toEqual(form.causes.map(({ id }) => id));
  });

  it("has no causes without a form", async () => {
    expect(causesOn(await sheetWith(undefined))).toEqual([]);
  });

  it("has the reader's notes before everything else, with two lines in each section", async () => {
    const [form] = forms;
    const sheet = await sheetWith(form);
    const notes = [...sheet.matchAll(/data-notes="([^"]+)"/g)].map(([, section]) => section);
    expect(notes).toEqual(["started", "medicines", "family", "eases", "questions"]);
    expect(sheet).toContain("Levodopa since May");
    expect(sheet.match(/lens-sheet-line/g)).toHaveLength(2 * notes.length);
    expect(sheet.lastIndexOf("data-notes")).toBeLessThan(sheet.indexOf("data-cause"));
    expect(sheet.indexOf("data-cause")).toBeLessThan(sheet.indexOf("data-organization"));
  });

  it("says that the list of organizations is old, and what an organization was called before", async () => {
    const sheet = await sheetWith(undefined);
    expect(sheet).toContain("This list is more than two years old.");
    for (const { name, currentName } of organizations)
      if (currentName) expect(sheet).toContain(`Earlier name: <bdi>${name}</bdi>`);
  });

  it.each([
    ["fr", "Téléphone\u00a0: "],
    ["zh", "电话："],
  ] as const)("separates terms as the language %s does", async (language, label) => {
    const sheet = await sheetWith(undefined, language);
    expect(sheet).toContain(label);
  });
});

describe("the organizations of the handout", () => {
  const chosen = { leftOut: ["left-out"], added: ["added"] };

  it.each([
    ["new", "GB", "GB", true],
    ["left-out", "GB", "GB", false],
    ["new", "US", "GB", false],
    ["added", "US", "GB", true],
    ["new", "US", undefined, false],
  ])(
    "are those of the reader's country, unless chosen otherwise: %s in %s for %s",
    (id, country, region, is) => {
      expect(isIncluded({ id, country }, chosen, region)).toBe(is);
    },
  );

  it.each(["GB", "US"])("stay as the reader chooses, in %s for GB", (country) => {
    const organization = { id: "new", country };
    for (const isOnHandout of [true, false, true]) {
      const changed = { ...chosen, ...withOrganization(organization, chosen, "GB", isOnHandout) };
      expect(isIncluded(organization, changed, "GB")).toBe(isOnHandout);
      expect(isIncluded({ id: "added", country: "US" }, changed, "GB")).toBe(true);
    }
  });
});
