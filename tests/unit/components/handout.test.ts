import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { HandoutSheet } from "../../../components/handout/HandoutSheet.tsx";
import { TranslatorProvider } from "../../../components/ui/translation.tsx";
import { bundledRecords } from "../../../data/content/bundle.ts";
import type { Form } from "../../../data/content/schema/form.ts";
import { allCatalogs } from "../../../data/i18n/allCatalogs.ts";
import { createTranslator } from "../../../data/i18n/createTranslator.ts";

const { forms, statements, organizations } = bundledRecords;

async function sheetWith(form: Form | undefined, language: keyof typeof allCatalogs = "en"): Promise<string> {
  const translator = createTranslator(language, await allCatalogs[language]());
  const sheet = h(HandoutSheet, {
    statements,
    organizations,
    form,
    noteLines: 2,
    isLargePrint: false,
    wording: "plain",
    today: "2026-11-29",
  });
  return renderToString(h(TranslatorProvider, { translator, children: sheet }));
}

/** Returns the ids of the statements about the causes of cervical dystonia on a sheet. */
const summaryOn = (sheet: string) => [...sheet.matchAll(/data-statement="([^"]+)"/g)].map(([, id]) => id);

describe("the handout", () => {
  it.each(forms)(
    "has the causes of $id, and those of cervical dystonia only if they belong",
    async (form) => {
      const sheet = await sheetWith(form);
      for (const { id } of form.causes) expect(sheet).toContain(`data-cause="${id}"`);
      const isCervical = form.relation === "same" || form.relation === "kind-of";
      expect(summaryOn(sheet).sort()).toEqual(isCervical ? statements.map(({ id }) => id).sort() : []);
    },
  );

  it("has no causes without a form", async () => {
    const sheet = await sheetWith(undefined);
    expect(sheet).not.toContain("data-cause");
    expect(summaryOn(sheet)).toEqual([]);
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
