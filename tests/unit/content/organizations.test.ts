import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { describe, expect, it } from "vitest";
import { organizations } from "../../../data/content/organizations.ts";

const numbers = organizations.flatMap(({ name, country, phone, tollFree, fax }) =>
  [phone, tollFree, fax].flatMap((number) => (number ? [{ name, country, ...number }] : [])),
);

describe("organizations", () => {
  it("contain every field that the source prints", () => {
    expect(
      organizations.map(
        ({ name, street, city, region, postalCode, country, phone, tollFree, fax, ...rest }) => [
          name,
          [...street, city, region, postalCode, country].filter(Boolean).join(", "),
          [phone, tollFree, fax].map((number) => number?.printed),
          rest.email ?? rest.contactPage,
          rest.url,
        ],
      ),
    ).toEqual([
      [
        "Dystonia Medical Research Foundation",
        "1 East Wacker Drive, Suite 1730, Chicago, IL, 60601-1905, US",
        ["+1-312-755-0198", "1-0800-377-3978", "+1-312-803-0138"],
        "dystonia@dystonia-foundation.org",
        "https://dystonia-foundation.org/",
      ],
      [
        "National Spasmodic Torticollis Association",
        "9920 Talbert Avenue, Fountain Valley, CA, 92708, US",
        [undefined, undefined, undefined],
        "NSTAmail@aol.com",
        "http://www.torticollis.org",
      ],
      [
        "Cure Dystonia Now",
        "PO Box 9040, Farmingdale, NY, 11735, US",
        ["+1-516-584-4156", undefined, undefined],
        "info@curedystonianow.org",
        "http://www.curedystonianow.org/index",
      ],
      [
        "Dystonia Society",
        "89 Albert Embankment, London, SE1 7TP, GB",
        ["020 7793 3651", undefined, undefined],
        "https://www.dystonia.org.uk/contact",
        "https://www.dystonia.org.uk/",
      ],
      [
        "Parkinson & Movement Disorder Alliance",
        "PMD Alliance, PO Box 36233, Tucson, AZ, 85704, US",
        [undefined, "1-800-256-0966", undefined],
        "info@PMDAlliance.org",
        "https://www.pmdalliance.org/",
      ],
    ]);
  });

  it("say what the London number is for", () => {
    expect(organizations.find(({ id }) => id === "dystonia-society")?.phone?.purpose?.en).toBe(
      "general enquiries",
    );
  });

  it("have an email address or the https address of a contact page, each in its own field", () => {
    for (const { email, contactPage } of organizations) {
      expect(email ?? contactPage).toBeTruthy();
      expect(email ?? "a@b.c").toMatch(/@/);
      expect(contactPage ?? "https://").toMatch(/^https:/);
    }
  });

  it.each(numbers)("dials $dial for $printed of $name", ({ dial, printed, country, remark }) => {
    const number = parsePhoneNumberFromString(dial);
    expect(number?.isValid()).toBe(true);
    expect(number?.format("E.164")).toBe(dial);
    // A remark must say so if the printed number is a different number in the country's dialing plan.
    const asPrinted = parsePhoneNumberFromString(printed, country as "US" | "GB");
    expect(asPrinted?.number === dial || remark !== undefined).toBe(true);
  });

  it("dials the toll-free numbers as toll-free", () => {
    for (const { tollFree } of organizations) {
      if (tollFree) expect(parsePhoneNumberFromString(tollFree.dial)?.getType()).toBe("TOLL_FREE");
    }
  });
});
