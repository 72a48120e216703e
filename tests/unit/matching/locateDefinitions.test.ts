import { describe, expect, it } from "vitest";
import { findMentions, readText } from "../../../data/matching/findMentions.ts";
import type { Definition } from "../../../data/matching/locateDefinitions.ts";
import { abbreviationPattern } from "../../../data/matching/readAbbreviations.ts";

/** Returns the definitions in a text, by abbreviation. */
function definitionsIn(text: string): Map<string, Definition> {
  const { changes } = readText(text);
  return new Map(
    changes.flatMap(({ abbreviation, definition }) => (definition ? [[abbreviation, definition]] : [])),
  );
}

describe("definitions in a text", () => {
  it.each([
    ["cervical dystonia (CD)", "CD", "cervical-dystonia"],
    ["ADSD (adductor spasmodic dysphonia)", "ADSD", "adductor-laryngeal-dystonia"],
    ["dopa-responsive dystonia (hereafter DRD)", "DRD", "dopa-responsive-dystonia"],
    ["BSP: blepharospasm", "BSP", "blepharospasm"],
    ["X-linked dystonia-parkinsonism (XDP or lubag)", "XDP", "x-linked-dystonia-parkinsonism"],
    ["acute dystonic reactions (ADRs)", "ADR", "acute-dystonic-reaction"],
    ["цервикальная дистония (ЦД)", "ЦД", "cervical-dystonia"],
    ["dystonie cervicale (DC)", "DC", "cervical-dystonia"],
    ["頸部ジストニア（CD）", "CD", "cervical-dystonia"],
  ])("finds the definition in %s", (text, abbreviation, form) => {
    expect([...definitionsIn(text).values()].map((found) => [found.abbreviation, found.form])).toEqual([
      [abbreviation, form],
    ]);
  });

  it.each([
    ["a rating scale", "Dystonia Rating Scale (DRS)"],
    ["an organization", "Dystonia Medical Research Foundation (DMRF)"],
    ["another disease", "Crohn's disease (CD)"],
    ["letters that are not in the name", "cervical dystonia (PET)"],
    ["a look-alike", "вегетососудистая дистония (ВСД)"],
    ["a word", "dystonia (Chicago)"],
    ["one letter", "dystonia (D)"],
  ])("finds no definition of %s", (_, text) => {
    expect([...definitionsIn(text).keys()]).toEqual([]);
  });

  it("provides definitions for the other blocks of the page", () => {
    const definitions = definitionsIn("Oromandibular dystonia (OMD) is rare.");
    const text = "OMD’s cause is unknown.";
    expect(findMentions(text, { definitions })).toEqual([
      {
        start: 0,
        end: 5,
        form: "oromandibular-dystonia",
        kind: "abbreviation",
        definition: "Oromandibular dystonia",
      },
    ]);
    expect(findMentions(text)).toEqual([]);
    expect(abbreviationPattern(definitions.keys()).test(text)).toBe(true);
    expect(abbreviationPattern(definitions.keys()).test("a text without it")).toBe(false);
    expect(abbreviationPattern([]).test("OMD")).toBe(false);
  });

  it.each([
    ["a standard deviation", "Spasmodic dysphonia (SD) was mild (mean ± SD 3.2)."],
    ["an abbreviation that the text redefines", "Cervical dystonia (CD). He has CD (Crohn's disease)."],
    ["a disc", "Cervical dystonia (CD). It came on a CD-ROM."],
  ])("ignores the abbreviation in %s", (_, text) => {
    expect(findMentions(text).filter(({ kind }) => kind === "abbreviation")).toHaveLength(1);
  });
});
