import { describe, expect, it } from "vitest";
import { findOrganizations, ownCountryFirst } from "../../../components/organizations/findOrganizations.ts";
import { organizations as all } from "../../../data/content/organizations.ts";
import type { Organization } from "../../../data/content/schema/organization.ts";

/** A fixed set: organizations that are added later do not change the expected results. */
const organizations = all.slice(0, 5);
const names = new Intl.DisplayNames("en", { type: "region" });
const find = (text: string, country = "", among: readonly Organization[] = organizations) =>
  findOrganizations(among, { text, country }, (code) => names.of(code) ?? code).map(({ order }) => order);

describe("findOrganizations", () => {
  it.each([
    ["", [1, 2, 3, 4, 5]],
    ["torticollis", [2]],
    ["TORTI", [2]],
    ["dystonia", [1, 2, 3, 4].filter((order) => order !== 2)],
    ["society dystonia", [4]],
    ["United Kingdom", [4]],
    ["gb", [4]],
    ["tucson", [5]],
    ["SE1 7TP", [4]],
    ["  chicago  ", [1]],
    ["chicago london", []],
    ["ystonia", []],
  ])("finds by “%s”", (query, orders) => {
    expect(find(query)).toEqual(orders);
  });
  it.each([
    ["", "GB", [4]],
    ["", "US", [1, 2, 3, 5]],
    ["dystonia", "US", [1, 3]],
    ["", "FR", []],
  ])("finds by “%s” in %s", (query, country, orders) => {
    expect(find(query, country)).toEqual(orders);
  });
  it("finds by the current name", () => {
    const [first] = organizations;
    const renamed = first && { ...first, currentName: { name: "Movement United", source: first.source } };
    expect(find("movement", "", renamed && [renamed])).toEqual([1]);
  });
  it("ignores accents and case", () => {
    const [first] = organizations;
    const accented = first && { ...first, name: "Asociación Distonía España" };
    expect(find("espana ASOCIACION", "", accented && [accented])).toEqual([1]);
  });
});

describe("ownCountryFirst", () => {
  it.each([
    ["GB", [4, 1, 2, 3, 5]],
    ["US", [1, 2, 3, 5, 4]],
    ["FR", [1, 2, 3, 4, 5]],
    [undefined, [1, 2, 3, 4, 5]],
  ])("returns those of %s first and keeps the order otherwise", (region, orders) => {
    expect(ownCountryFirst(organizations, region).map(({ order }) => order)).toEqual(orders);
  });
});
