import { expect, it } from "vitest";
import { clinicContactsOf } from "../../../data/own/clinicContacts.ts";

const clinic = { name: "Movement clinic", kind: "clinic", phone: "555 0100" };

it("returns the valid contacts of a policy, each with an id of its own", () => {
  const nurse = { name: "Nurse", kind: "nurse", email: "nurse@example.org", country: "DE" };
  expect(clinicContactsOf([clinic, { ...clinic, url: "javascript:alert(1)" }, nurse])).toEqual([
    { id: "clinic-1", ...clinic },
    { id: "clinic-3", ...nurse },
  ]);
});

it.each([
  [undefined],
  ["Movement clinic"],
  [{ 0: clinic }],
  [[null, 7, [], "clinic", { name: "Nameless kind" }, { ...clinic, kind: "shop" }, { ...clinic, fax: "1" }]],
])("returns none of %j", (contacts) => {
  expect(clinicContactsOf(contacts)).toEqual([]);
});

it("returns at most twenty", () => {
  expect(clinicContactsOf(Array(500).fill(clinic))).toHaveLength(20);
});
