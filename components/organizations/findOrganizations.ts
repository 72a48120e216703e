import type { Organization } from "../../data/content/schema/organization.ts";

/** What an organization must have to be found. */
export interface Wanted {
  /** Words that each must begin a word of its name, place or addresses, in any order. */
  readonly query: string;
  /** ISO 3166-1 alpha-2; "" for all countries. */
  readonly country: string;
}

/** The organizations that are wanted, in their order. `countryName` tells the name of a country in the reader's language. */
export function findOrganizations(
  organizations: readonly Organization[],
  { query, country }: Wanted,
  countryName: (code: string) => string,
): Organization[] {
  const words = wordsOf(query);
  return organizations.filter((each) => {
    if (country && each.country !== country) return false;
    const { name, street, city, region = "", postalCode, email = "", url } = each;
    const own = wordsOf(
      [name, ...street, city, region, postalCode, email, url, countryName(each.country), each.country].join(
        " ",
      ),
    );
    return words.every((word) => own.some((other) => other.startsWith(word)));
  });
}

/** The words of a text without case and accents. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
