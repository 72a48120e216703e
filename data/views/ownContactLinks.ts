import type { OwnContact } from "../own/OwnData.ts";
import type { MainContact } from "./mainContacts.ts";
import { shortUrl } from "./shortUrl.ts";

/** Returns the telephone number, the website and the email address of a reader's contact, as links. */
export function ownContactLinks({ phone, url, email }: OwnContact): MainContact[] {
  return [
    ...(phone ? [{ kind: "phone" as const, text: phone, href: `tel:${dialedNumber(phone)}` }] : []),
    ...(url ? [{ kind: "site" as const, text: shortUrl(url), href: url }] : []),
    ...(email ? [{ kind: "email" as const, text: email, href: `mailto:${email}` }] : []),
  ];
}

/** Returns what is dialed: "+49 (0)40 123" has a zero that is not, because it follows the country code. */
function dialedNumber(phone: string): string {
  const written = phone.startsWith("+") ? phone.replace("(0)", "") : phone;
  return written.replace(/[^+\d]/g, "");
}
