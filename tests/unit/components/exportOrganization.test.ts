import { describe, expect, it } from "vitest";
import {
  foldLine,
  organizationText,
  organizationVcard,
} from "../../../components/organizations/exportOrganization.ts";
import { organizations } from "../../../data/content/organizations.ts";
import type { Organization } from "../../../data/content/schema/organization.ts";
import { allCatalogs } from "../../../data/i18n/allCatalogs.ts";
import { en } from "../../../data/i18n/catalogs/en.ts";
import { createTranslator } from "../../../data/i18n/createTranslator.ts";
import { english } from "../../tools/english.ts";
import { fullOrganization } from "./sampleOrganizations.ts";

const [first] = organizations as [Organization];
/** The lines of the file, unfolded. */
const lines = (organization: Organization) =>
  organizationVcard(organization, english).replace(/\r\n /g, "").split("\r\n");

describe("organizationText", () => {
  it("contains every field; a misprinted number is replaced by the dialed one", () => {
    expect(organizationText(fullOrganization, createTranslator("en-US", en))).toBe(
      [
        "Whole Foundation",
        "Earlier name: Full Foundation",
        "1 East Wacker Drive",
        "Suite 1730",
        "Chicago, IL 60601-1905",
        "United States",
        "Phone: 020 7793 3651 (general enquiries)",
        "Toll-free: +18003773978",
        "Email: help@example.org",
        "Contact page: https://www.example.org/contact",
        "Fax: +1-312-803-0138",
        "Website: https://www.example.org/",
      ].join("\n"),
    );
  });

  it("isolates names and numbers in a right-to-left language, so that they keep their order", async () => {
    const text = organizationText(fullOrganization, createTranslator("ar", await allCatalogs.ar()));
    for (const name of ["Full Foundation", "Whole Foundation", "Chicago, IL 60601-1905"])
      expect(text).toContain(`\u2068${name}\u2069`);
    for (const value of ["020 7793 3651", "+18003773978", "help@example.org", "https://www.example.org/"])
      expect(text).toContain(`\u2066${value}\u2069`);
  });
});

describe("organizationVcard", () => {
  it("contains every field that an address book has", () => {
    expect(lines(first)).toEqual([
      "BEGIN:VCARD",
      "VERSION:3.0",
      "N:;;;;",
      "FN:Dystonia Medical Research Foundation",
      "ORG:Dystonia Medical Research Foundation",
      "ADR;TYPE=WORK:;;1 East Wacker Drive,Suite 1730;Chicago;IL;60601-1905;United States",
      "TEL;TYPE=WORK,VOICE:+13127550198",
      "TEL;TYPE=WORK,VOICE:+18003773978",
      "TEL;TYPE=WORK,FAX:+13128030138",
      "EMAIL;TYPE=INTERNET:dystonia@dystonia-foundation.org",
      "URL:https://dystonia-foundation.org/",
      expect.stringMatching(/^NOTE:.*2020-05-01/),
      "END:VCARD",
      "",
    ]);
  });
  it("has the current name, and the earlier one in the note", () => {
    expect(lines(fullOrganization)).toEqual(
      expect.arrayContaining([
        "FN:Whole Foundation",
        "ORG:Whole Foundation",
        "NOTE:Earlier name: Full Foundation\\nDirectory\\, 2020-05-01\\, https://example.org/d",
      ]),
    );
  });
  it("names the character set of each line that is not ASCII, and of no other", () => {
    const foreign = { ...first, name: "Österreichische 会", country: "JP", city: "Łódź" };
    const german = organizationVcard(foreign, english).replace(/\r\n /g, "").split("\r\n");
    expect(german).toContain("FN;CHARSET=UTF-8:Österreichische 会");
    expect(german).toContain("ORG;CHARSET=UTF-8:Österreichische 会");
    expect(german.find((line) => line.startsWith("ADR"))).toMatch(/^ADR;CHARSET=UTF-8;TYPE=WORK:;;.*;Łódź;/);
    expect(german.filter((line) => line.includes("CHARSET"))).toHaveLength(3);
    expect(german[0]).toBe("BEGIN:VCARD");
  });
  it("escapes characters that would end a value or start a new line", () => {
    const hostile = { ...first, name: "A; B, C \\ D\nTEL:+1", street: ["1; Road, 2"] };
    expect(lines(hostile)).toContain("FN:A\\; B\\, C \\\\ D\\nTEL:+1");
    expect(lines(hostile).some((line) => line.startsWith("ADR;TYPE=WORK:;;1\\; Road\\, 2;"))).toBe(true);
    expect(lines(hostile).filter((line) => line.startsWith("TEL"))).toHaveLength(3);
  });
  it.each(organizations)("has no line of $name over 75 bytes", (organization) => {
    for (const line of organizationVcard(organization, english).split("\r\n")) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
  });
});

describe("foldLine", () => {
  it.each([
    ["a".repeat(75), "a".repeat(75)],
    ["a".repeat(76), `${"a".repeat(75)}\r\n a`],
    ["a".repeat(150), `${"a".repeat(75)}\r\n ${"a".repeat(74)}\r\n a`],
    // Three bytes each: a line break must not split a character.
    ["張".repeat(26), `${"張".repeat(25)}\r\n 張`],
    [`a${"張".repeat(25)}`, `a${"張".repeat(24)}\r\n 張`],
  ])("folds %j", (line, folded) => {
    expect(foldLine(line)).toBe(folded);
  });
});
