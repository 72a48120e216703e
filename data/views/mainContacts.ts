import type { Organization, Telephone } from "../content/schema/organization.ts";
import type { Source } from "../content/schema/source.ts";
import { shortUrl } from "./shortUrl.ts";

/** One of the three ways to reach an organization that are shown first. */
export interface MainContact {
  readonly kind: "phone" | "tollFree" | "site" | "email" | "contactPage";
  /** The number that the reader dials, or the address. */
  readonly text: string;
  /** `tel:`, `mailto:` or a web address. */
  readonly href: string;
}

/** Returns the name that an organization uses today. */
export function presentName({ name, currentName }: Pick<Organization, "name" | "currentName">): string {
  return currentName?.name ?? name;
}

/** Returns the organization, and with it the record of its current name if it has one: both have a source. */
export function withCurrentName(organization: Organization): { readonly source: Source }[] {
  const { currentName } = organization;
  return currentName ? [organization, currentName] : [organization];
}

/**
 * Returns the main contacts of an organization for a reader in `region` (ISO 3166-1 alpha-2): a telephone number, the
 * website, and an email address or else the contact page. A toll-free number serves only readers in its own country.
 */
export function mainContacts(organization: Organization, region: string | undefined): MainContact[] {
  const { phone, tollFree, url, email, contactPage } = organization;
  const isAtHome = organization.country === region;
  const toNumber = (kind: "phone" | "tollFree", number: Telephone): MainContact => ({
    kind,
    text: dialableText(number, isAtHome),
    href: `tel:${number.dial}`,
  });
  const contacts: MainContact[] = [];
  if (phone) contacts.push(toNumber("phone", phone));
  else if (tollFree && isAtHome) contacts.push(toNumber("tollFree", tollFree));
  contacts.push({ kind: "site", text: shortUrl(url), href: url });
  if (email) contacts.push({ kind: "email", text: email, href: `mailto:${email}` });
  else if (contactPage)
    contacts.push({ kind: "contactPage", text: shortUrl(contactPage), href: contactPage });
  return contacts;
}

/**
 * Returns a number as the reader dials it: as printed, or in the international form if the reader is in another country
 * or if the number is misprinted.
 */
function dialableText({ printed, dial, remark }: Telephone, isAtHome: boolean): string {
  if (remark) return dial;
  return isAtHome || printed.startsWith("+") ? printed : internationalText(printed, dial);
}

/**
 * Returns the international form in the groups of the printed one, which may start with a zero that is dialed only at
 * home.
 */
function internationalText(printed: string, dial: string): string {
  for (const groups of [printed, printed.replace(/^0/, "")]) {
    const digits = groups.replace(/\D/g, "");
    if (dial.endsWith(digits)) return `${dial.slice(0, -digits.length)} ${groups}`;
  }
  return dial;
}
