import type { Organization } from "../../data/content/schema/organization.ts";

/** A search for organizations. */
export interface OrganizationQuery {
  /** Search terms in any order; each must be the beginning of a word in the organization's name, place or addresses. */
  readonly text: string;
  /** ISO 3166-1 alpha-2; "" for all countries. */
  readonly country: string;
}

/**
 * Returns the organizations that match the query, in their order. `countryName` returns the name of a country in the
 * reader's language.
 */
export function findOrganizations(
  organizations: readonly Organization[],
  { text, country }: OrganizationQuery,
  countryName: (code: string) => string,
): Organization[] {
  const terms = normalizedWords(text);
  return organizations.filter((organization) => {
    if (country && organization.country !== country) return false;
    const { name, currentName, street, city, region = "", postalCode, email = "", url } = organization;
    const fields = [name, currentName?.name ?? "", ...street, city, region, postalCode, email, url];
    const words = normalizedWords(
      [...fields, countryName(organization.country), organization.country].join(" "),
    );
    return terms.every((term) => words.some((word) => word.startsWith(term)));
  });
}

/** Returns the records with those of the reader's own country first; otherwise their order is kept. */
export function ownCountryFirst<Item extends { readonly country: string }>(
  records: readonly Item[],
  ownCountry: string | undefined,
): Item[] {
  return [
    ...records.filter(({ country }) => country === ownCountry),
    ...records.filter(({ country }) => country !== ownCountry),
  ];
}

/** Returns the words of a text in lower case and without accents. */
function normalizedWords(text: string): string[] {
  return (
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
