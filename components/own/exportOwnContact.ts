import type { Translator } from "../../data/i18n/createTranslator.ts";
import type { OwnContact } from "../../data/own/OwnData.ts";
import { ownContactLinks } from "../../data/views/ownContactLinks.ts";

/** Returns a contact of the reader's own as lines of plain text, for the clipboard. */
export function ownContactText(contact: OwnContact, { t, country, isolate }: Translator): string {
  const { name, kind, hours, note } = contact;
  const labeled = (label: string, value: string) => `${label}${t("lens.colon")}${value}`;
  return [
    isolate(name),
    t(`own.kind.${kind}`),
    ...(contact.country ? [country(contact.country)] : []),
    ...ownContactLinks(contact).map(({ kind, text, href }) =>
      labeled(t(`organization.${kind}`), isolate(kind === "site" ? href : text, "ltr")),
    ),
    ...(hours ? [labeled(t("own.hours"), isolate(hours))] : []),
    ...(note ? [isolate(note)] : []),
  ].join("\n");
}
