import { describe, expect, it } from "vitest";
import { organizations as all } from "../../../data/content/organizations.ts";
import type { Organization } from "../../../data/content/schema/organization.ts";
import { groupByCountry } from "../../../data/views/groupByCountry.ts";
import { mainContacts } from "../../../data/views/mainContacts.ts";
import { toOrganizationsView } from "../../../data/views/toOrganizationsView.ts";
import { english } from "../../tools/english.ts";
import {
  fullOrganization as full,
  minimalOrganization as minimal,
} from "../components/sampleOrganizations.ts";

/** A fixed set: organizations that are added later do not change the expected results. */
const organizations = all.slice(0, 5);
const groupsFor = (region: string | undefined, among: readonly Organization[] = organizations) =>
  groupByCountry(among, region).map((group) => [
    group.kind,
    group.country,
    group.organizations.map(({ order }) => order),
  ]);

describe("groupByCountry", () => {
  it.each([
    [
      "the reader's country first",
      "GB",
      [
        ["country", "GB", [4]],
        ["country", "US", [1, 2, 3, 5]],
      ],
    ],
    [
      "each country once",
      "US",
      [
        ["country", "US", [1, 2, 3, 5]],
        ["country", "GB", [4]],
      ],
    ],
    [
      "those with an email address first for a country without an organization",
      "DE",
      [
        ["email", "DE", [1, 2, 3, 5]],
        ["country", "GB", [4]],
      ],
    ],
    [
      "countries in the order of the list for an unknown country",
      undefined,
      [
        ["country", "US", [1, 2, 3, 5]],
        ["country", "GB", [4]],
      ],
    ],
  ])("returns %s", (_, region, groups) => {
    expect(groupsFor(region)).toEqual(groups);
  });

  it("has no group by email if none has an address", () => {
    expect(groupsFor("DE", [minimal])).toEqual([["country", "GB", [1]]]);
  });

  it("has no group without organizations", () => {
    expect(groupsFor("DE", [])).toEqual([]);
  });
});

describe("mainContacts", () => {
  const textsFor = (organization: Organization, region: string) =>
    mainContacts(organization, region).map(({ kind, text, href }) => [kind, text, href]);
  const { phone, ...withoutPhone } = full;
  const site = ["site", "www.example.org", "https://www.example.org/"];
  const email = ["email", "help@example.org", "mailto:help@example.org"];

  it.each([
    [
      "as printed in its own country",
      full,
      "US",
      [["phone", "020 7793 3651", "tel:+442077933651"], site, email],
    ],
    [
      "in the international form abroad",
      full,
      "DE",
      [["phone", "+44 20 7793 3651", "tel:+442077933651"], site, email],
    ],
    [
      "with its zero where callers from abroad dial it too",
      { ...full, phone: { printed: "06 1234 567", dial: "+39061234567" } },
      "DE",
      [["phone", "+39 06 1234 567", "tel:+39061234567"], site, email],
    ],
    [
      "as it is dialed abroad if its groups do not fit",
      { ...full, phone: { printed: "020 7793", dial: "+442077933651" } },
      "DE",
      [["phone", "+442077933651", "tel:+442077933651"], site, email],
    ],
    [
      "as it is dialed if it is misprinted",
      withoutPhone,
      "US",
      [["tollFree", "+18003773978", "tel:+18003773978"], site, email],
    ],
    ["only in its own country if it is toll-free", withoutPhone, "DE", [site, email]],
    ["not at all without a record", minimal, "GB", [site]],
  ])("give a telephone number %s", (_, organization, region, contacts) => {
    expect(textsFor(organization, region)).toEqual(contacts);
  });

  it("have the contact page only in place of an email address", () => {
    const { email: _, ...withoutEmail } = full;
    expect(textsFor(withoutEmail, "US").at(-1)).toEqual([
      "contactPage",
      "www.example.org/contact",
      "https://www.example.org/contact",
    ]);
  });
});

describe("toOrganizationsView", () => {
  const viewFor = (region: string | undefined, today = "2026-11-29") =>
    toOrganizationsView(organizations, region, today, english);

  it("has the organizations of the reader's country under their current names", () => {
    const { heading, organizations: shown } = viewFor("GB");
    expect(heading).toBe("United Kingdom");
    expect(shown).toEqual([
      {
        id: "dystonia-society",
        name: "Dystonia UK",
        country: "United Kingdom",
        contacts: [
          { kind: "phone", label: "Phone", text: "020 7793 3651", href: "tel:+442077933651" },
          {
            kind: "site",
            label: "Website",
            text: "www.dystonia.org.uk",
            href: "https://www.dystonia.org.uk/",
          },
          {
            kind: "contactPage",
            label: "Contact page",
            text: "www.dystonia.org.uk/contact",
            href: "https://www.dystonia.org.uk/contact",
          },
        ],
      },
    ]);
  });

  it("says that none is listed for the reader's country, and has those with an email address", () => {
    const { heading, organizations: shown } = viewFor("DE");
    expect(heading).toBe("None listed for Germany; these answer by email");
    expect(shown).toHaveLength(4);
    for (const { contacts } of shown) expect(contacts.map(({ kind }) => kind)).toContain("email");
  });

  it("has each source once, and says when the list is old", () => {
    const old = viewFor("GB");
    expect(old.sources.map(({ url }) => new URL(url).host)).toHaveLength(2);
    expect(old.staleNote).toBe(
      "This list is more than two years old. Addresses and numbers may have changed.",
    );
    expect(viewFor("US", "2021-01-01").staleNote).toBeUndefined();
  });

  it("has no heading without an organization", () => {
    expect(toOrganizationsView([], "US", "2026-11-29", english)).toMatchObject({
      organizations: [],
      sources: [],
    });
  });
});
