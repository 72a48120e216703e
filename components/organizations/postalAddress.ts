import type { Organization } from "../../data/content/schema/organization.ts";

/** The lines of the postal address below the name, the country last. `countryName` is the name of `country`. */
export function postalAddress(organization: Organization, countryName: string): string[] {
  const { street, city, region, postalCode } = organization;
  return [...street, `${region ? `${city}, ${region}` : city} ${postalCode}`, countryName];
}
