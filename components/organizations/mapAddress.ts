import type { Organization } from "../../data/content/schema/organization.ts";

/**
 * The address of a search on OpenStreetMap for the organization's place. Only lines with a house number lead a map
 * search to a house; post-office boxes, suites and names would make it find nothing, so the city is searched then.
 * Format: https://wiki.openstreetmap.org/wiki/Nominatim (the `query` of the search box).
 */
export function mapAddress(organization: Organization, countryName: string): string {
  const { street, city, region, postalCode } = organization;
  const houses = street.filter(
    (line) => /\d/.test(line) && !/^(p\.?\s*o\.?\s*box|suite|unit|floor)\b/i.test(line),
  );
  const query = [...houses, city, region, postalCode, countryName]
    .filter((part) => part !== undefined)
    .join(", ");
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(query)}`;
}
