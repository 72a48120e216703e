import { describe, expect, it } from "vitest";
import { contactWays } from "../../../components/organizations/contactWays.ts";
import { mapAddress } from "../../../components/organizations/mapAddress.ts";
import { organizationText } from "../../../components/organizations/organizationText.ts";
import { postalAddress } from "../../../components/organizations/postalAddress.ts";
import { shortAddress } from "../../../components/ui/shortAddress.ts";
import type { Organization } from "../../../data/content/schema/organization.ts";
import { en } from "../../../data/i18n/catalogs/en.ts";
import { createTranslator } from "../../../data/i18n/createTranslator.ts";

const bare: Organization = {
  id: "bare",
  order: 1,
  name: "Bare Society",
  street: ["Helpers", "PO Box 9040"],
  city: "London",
  postalCode: "SE1 7TP",
  country: "GB",
  countryPrinted: false,
  url: "https://www.example.org/",
  source: { name: "Directory", url: "https://example.org/d", date: "2020-05-01", dated: "updated" },
};
const full: Organization = {
  ...bare,
  name: "Full Foundation",
  street: ["1 East Wacker Drive", "Suite 1730"],
  city: "Chicago",
  region: "IL",
  postalCode: "60601-1905",
  country: "US",
  phone: { printed: "020 7793 3651", dial: "+442077933651", purpose: { en: "general enquiries" } },
  tollFree: { printed: "1-0800-377-3978", dial: "+18003773978", remark: { en: "Printed with a 0." } },
  fax: { printed: "+1-312-803-0138", dial: "+13128030138" },
  email: "help@example.org",
  contactPage: "https://www.example.org/contact",
};

describe("contactWays", () => {
  it("lists every way with what is printed and where it leads; a fax leads nowhere", () => {
    expect(contactWays(full).map(({ kind, shown, href }) => [kind, shown, href])).toEqual([
      ["phone", "020 7793 3651", "tel:+442077933651"],
      ["tollFree", "1-0800-377-3978", "tel:+18003773978"],
      ["email", "help@example.org", "mailto:help@example.org"],
      ["contactPage", "www.example.org/contact", "https://www.example.org/contact"],
      ["fax", "+1-312-803-0138", undefined],
    ]);
  });
  it("lists nothing that is not known", () => {
    expect(contactWays(bare)).toEqual([]);
  });
});

describe("postalAddress", () => {
  it.each([
    [full, "United States", ["1 East Wacker Drive", "Suite 1730", "Chicago, IL 60601-1905", "United States"]],
    [bare, "United Kingdom", ["Helpers", "PO Box 9040", "London SE1 7TP", "United Kingdom"]],
  ])("writes $name as on an envelope", (organization, country, lines) => {
    expect(postalAddress(organization, country)).toEqual(lines);
  });
});

describe("mapAddress", () => {
  it.each([
    [full, "US", "1 East Wacker Drive, Chicago, IL, 60601-1905, US"],
    [bare, "GB", "London, SE1 7TP, GB"],
    [{ ...bare, street: ["P.O. Box 12"] }, "GB", "London, SE1 7TP, GB"],
    [{ ...bare, street: ["Straße 5 & 6"] }, "DE", "Straße 5 & 6, London, SE1 7TP, DE"],
  ])("searches for the house, or else for the city (%#)", (organization, country, query) => {
    const address = new URL(mapAddress(organization, country));
    expect(`${address.origin}${address.pathname}`).toBe("https://www.openstreetmap.org/search");
    expect([...address.searchParams]).toEqual([["query", query]]);
  });
});

describe("shortAddress", () => {
  it.each([
    ["https://www.example.org/", "www.example.org"],
    ["http://example.org", "example.org"],
    ["https://example.org/a/b/", "example.org/a/b"],
  ])("writes %s as %s", (url, short) => {
    expect(shortAddress(url)).toBe(short);
  });
});

describe("organizationText", () => {
  it("holds every field, and a number that is printed wrongly as it is dialled", () => {
    expect(organizationText(full, createTranslator("en-US", en))).toBe(
      [
        "Full Foundation",
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
});
