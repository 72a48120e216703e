import type { Organization, Telephone } from "../../data/content/schema/organization.ts";
import { shortUrl } from "../../data/views/shortUrl.ts";

/** One method to contact an organization. */
export interface ContactMethod {
  readonly kind: "phone" | "tollFree" | "email" | "contactPage" | "fax";
  /** The number or address as it is displayed; for a misprinted number, the number that works. */
  readonly display: string;
  /** `tel:`, `mailto:` or a web address; a fax has none. */
  readonly href?: string;
  /** The number's record with its purpose and remark; only for telephone and fax. */
  readonly number?: Telephone;
}

/** Returns the methods to contact an organization other than its website, in display order. */
export function contactMethods(organization: Organization): ContactMethod[] {
  const { phone, tollFree, fax, email, contactPage } = organization;
  const methods: ContactMethod[] = [];
  if (phone) methods.push(toNumber("phone", phone));
  if (tollFree) methods.push(toNumber("tollFree", tollFree));
  if (email) methods.push({ kind: "email", display: email, href: `mailto:${email}` });
  if (contactPage) methods.push({ kind: "contactPage", display: shortUrl(contactPage), href: contactPage });
  if (fax) methods.push({ kind: "fax", display: fax.printed, number: fax });
  return methods;
}

function toNumber(kind: "phone" | "tollFree", number: Telephone): ContactMethod {
  const { printed, dial, remark } = number;
  return { kind, display: remark ? dial : printed, href: `tel:${dial}`, number };
}

/** Returns the lines of the postal address below the name, the country last. `countryName` is the name of `country`. */
export function postalAddress(organization: Organization, countryName: string): string[] {
  const { street, city, region, postalCode } = organization;
  return [...street, `${region ? `${city}, ${region}` : city} ${postalCode}`, countryName];
}

/**
 * Returns the URL of an OpenStreetMap search for the organization's address. The query contains only address lines with
 * a house number: post-office boxes, suites and names make the search find nothing. Without such a line it searches for
 * the city. Format: https://wiki.openstreetmap.org/wiki/Nominatim (the `query` of the search box).
 */
export function mapUrl(organization: Organization, countryName: string): string {
  const { street, city, region, postalCode } = organization;
  const houses = street.filter(
    (line) => /\d/.test(line) && !/^(p\.?\s*o\.?\s*box|suite|unit|floor)\b/i.test(line),
  );
  const query = [...houses, city, region, postalCode, countryName]
    .filter((part) => part !== undefined)
    .join(", ");
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(query)}`;
}
