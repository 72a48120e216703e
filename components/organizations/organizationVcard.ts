import type { Organization } from "../../data/content/schema/organization.ts";
import { foldLine } from "./foldLine.ts";

/**
 * An organization as a contact file: vCard 3.0, the version that every address book reads (RFC 2426).
 * `countryName` is the name of its country.
 */
export function organizationVcard(organization: Organization, countryName: string): string {
  const { name, street, city, region = "", postalCode, phone, tollFree, fax, email, source } = organization;
  const address = [[], [], street, [city], [region], [postalCode], [countryName]].map((part) =>
    part.map(escapeText).join(","),
  );
  const lines = [
    "BEGIN:VCARD",
    "VERSION:3.0",
    // The parts of a person's name: an organization has none, but the line must be there.
    "N:;;;;",
    `FN:${escapeText(name)}`,
    `ORG:${escapeText(name)}`,
    `ADR;TYPE=WORK:${address.join(";")}`,
    ...[phone, tollFree].map((number) => number && `TEL;TYPE=WORK,VOICE:${number.dial}`),
    fax && `TEL;TYPE=WORK,FAX:${fax.dial}`,
    email && `EMAIL;TYPE=INTERNET:${email}`,
    ...[organization.url, organization.contactPage].map((url) => url && `URL:${url}`),
    `NOTE:${escapeText(`${source.name}, ${source.date}, ${source.url}`)}`,
    "END:VCARD",
  ];
  return lines
    .filter((line) => line !== undefined)
    .map((line) => `${foldLine(line)}\r\n`)
    .join("");
}

/** Text as a value may hold it (RFC 2426, section 4: backslash, semicolon, comma and line break are escaped). */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");
}
