import type { Organization } from "../../data/content/schema/organization.ts";
import type { Translator } from "../../data/i18n/createTranslator.ts";
import { presentName } from "../../data/views/mainContacts.ts";
import { contactMethods, postalAddress } from "./contact.ts";

/** The longest line of a vCard in bytes, without its line break (RFC 2426, section 2.6). */
const MAX_VCARD_LINE_BYTES = 75;

/** Returns an organization as lines of plain text, for the clipboard. */
export function organizationText(
  organization: Organization,
  { t, country, pick, isolate }: Translator,
): string {
  const labeled = (label: string, value: string) => `${label}${t("lens.colon")}${value}`;
  const contacts = contactMethods(organization).map(({ kind, display, href = "", number }) => {
    const purpose = number?.purpose ? ` (${pick(number.purpose).text})` : "";
    const value = kind === "contactPage" ? href : display;
    return labeled(t(`organization.${kind}`), isolate(value, "ltr") + purpose);
  });
  const { name, currentName, url } = organization;
  return [
    isolate(presentName(organization)),
    ...(currentName ? [labeled(t("organization.earlierName"), isolate(name))] : []),
    ...postalAddress(organization, country(organization.country)).map((line) => isolate(line)),
    ...contacts,
    labeled(t("organization.site"), isolate(url, "ltr")),
  ].join("\n");
}

/**
 * Returns an organization as a contact file in vCard 3.0, the version that every address book reads (RFC 2426), to be
 * saved in UTF-8.
 * The note has its earlier name and the source.
 */
export function organizationVcard(organization: Organization, { t, country }: Translator): string {
  const { street, city, region = "", postalCode, phone, tollFree, fax, email, source } = organization;
  const name = presentName(organization);
  const earlier =
    organization.currentName && `${t("organization.earlierName")}${t("lens.colon")}${organization.name}`;
  const countryName = country(organization.country);
  const address = [[], [], street, [city], [region], [postalCode], [countryName]].map((values) =>
    values.map(escapeText).join(","),
  );
  const lines = [
    "BEGIN:VCARD",
    "VERSION:3.0",
    // The components of a person's name: the line is required, but an organization has none.
    "N:;;;;",
    `FN:${escapeText(name)}`,
    `ORG:${escapeText(name)}`,
    `ADR;TYPE=WORK:${address.join(";")}`,
    ...[phone, tollFree].map((number) => number && `TEL;TYPE=WORK,VOICE:${number.dial}`),
    fax && `TEL;TYPE=WORK,FAX:${fax.dial}`,
    email && `EMAIL;TYPE=INTERNET:${email}`,
    ...[organization.url, organization.contactPage].map((url) => url && `URL:${url}`),
    `NOTE:${escapeText([earlier, `${source.name}, ${source.date}, ${source.url}`].filter(Boolean).join("\n"))}`,
    "END:VCARD",
  ];
  return lines
    .filter((line) => line !== undefined)
    .map((line) => `${foldLine(withCharset(line))}\r\n`)
    .join("");
}

/**
 * Returns a vCard line whose property names UTF-8 as its character set if its value is not ASCII. Outlook for Windows reads
 * a line without the name in the code page of Windows. Version 3.0 has no such parameter, and readers that need none ignore
 * it; a byte order mark would hide the first line from some.
 */
function withCharset(line: string): string {
  return /[^\0-\x7f]/.test(line) ? line.replace(/^[A-Z]+/, "$&;CHARSET=UTF-8") : line;
}

/** Returns a vCard line folded at 75 bytes: each continuation line begins with a space. */
export function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = "";
  let lineBytes = 0;
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (lineBytes + bytes > MAX_VCARD_LINE_BYTES) {
      folded += "\r\n ";
      lineBytes = 1;
    }
    folded += character;
    lineBytes += bytes;
  }
  return folded;
}

/** Returns a vCard text value with backslash, semicolon, comma and line break escaped (RFC 2426, section 4). */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");
}
