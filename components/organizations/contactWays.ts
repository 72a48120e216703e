import type { Organization, Telephone } from "../../data/content/schema/organization.ts";
import { shortAddress } from "../ui/shortAddress.ts";

/** One way to reach an organization: what is shown, and where a press leads. */
export interface ContactWay {
  readonly kind: "phone" | "tollFree" | "email" | "contactPage" | "fax";
  readonly shown: string;
  /** `tel:`, `mailto:` or a web address; a fax has none. */
  readonly href?: string;
  /** The number, with what is said of it; only for telephone and fax. */
  readonly number?: Telephone;
}

/** The ways to reach an organization other than its website, in the order in which they are listed. */
export function contactWays(organization: Organization): ContactWay[] {
  const { phone, tollFree, fax, email, contactPage } = organization;
  const ways: ContactWay[] = [];
  if (phone) ways.push({ kind: "phone", shown: phone.printed, href: `tel:${phone.dial}`, number: phone });
  if (tollFree) {
    ways.push({ kind: "tollFree", shown: tollFree.printed, href: `tel:${tollFree.dial}`, number: tollFree });
  }
  if (email) ways.push({ kind: "email", shown: email, href: `mailto:${email}` });
  if (contactPage) ways.push({ kind: "contactPage", shown: shortAddress(contactPage), href: contactPage });
  if (fax) ways.push({ kind: "fax", shown: fax.printed, number: fax });
  return ways;
}
