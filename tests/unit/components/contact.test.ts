import { describe, expect, it } from "vitest";
import { contactMethods, mapUrl, postalAddress } from "../../../components/organizations/contact.ts";
import { minimalOrganization as bare, fullOrganization as full } from "./sampleOrganizations.ts";

describe("contactMethods", () => {
  it("returns every method with its text and link; a fax has no link", () => {
    expect(contactMethods(full).map(({ kind, display, href }) => [kind, display, href])).toEqual([
      ["phone", "020 7793 3651", "tel:+442077933651"],
      ["tollFree", "+18003773978", "tel:+18003773978"],
      ["email", "help@example.org", "mailto:help@example.org"],
      ["contactPage", "www.example.org/contact", "https://www.example.org/contact"],
      ["fax", "+1-312-803-0138", undefined],
    ]);
  });
  it("returns no method without a record", () => {
    expect(contactMethods(bare)).toEqual([]);
  });
});

describe("postalAddress", () => {
  it.each([
    [full, "United States", ["1 East Wacker Drive", "Suite 1730", "Chicago, IL 60601-1905", "United States"]],
    [bare, "United Kingdom", ["Helpers", "PO Box 9040", "London SE1 7TP", "United Kingdom"]],
  ])("returns the lines of an envelope for $name", (organization, country, lines) => {
    expect(postalAddress(organization, country)).toEqual(lines);
  });
});

describe("mapUrl", () => {
  it.each([
    [full, "US", "1 East Wacker Drive, Chicago, IL, 60601-1905, US"],
    [bare, "GB", "London, SE1 7TP, GB"],
    [{ ...bare, street: ["P.O. Box 12"] }, "GB", "London, SE1 7TP, GB"],
    [{ ...bare, street: ["Straße 5 & 6"] }, "DE", "Straße 5 & 6, London, SE1 7TP, DE"],
  ])(
    "searches for the house, or for the city without a house number (%#)",
    (organization, country, query) => {
      const address = new URL(mapUrl(organization, country));
      expect(`${address.origin}${address.pathname}`).toBe("https://www.openstreetmap.org/search");
      expect([...address.searchParams]).toEqual([["query", query]]);
    },
  );
});
