import type { Organization } from "../../data/content/schema/organization.ts";
import type { Translator } from "../../data/i18n/createTranslator.ts";
import { contactWays } from "./contactWays.ts";
import { postalAddress } from "./postalAddress.ts";

/** All that is known of an organization as plain lines, for the clipboard. */
export function organizationText(organization: Organization, { t, country, pick }: Translator): string {
  const ways = contactWays(organization).map(({ kind, shown, href, number }) => {
    const purpose = number?.purpose ? ` (${pick(number.purpose).text})` : "";
    // A number that is printed wrongly would be of no use where it is pasted.
    const value = kind === "contactPage" ? href : number?.remark ? number.dial : shown;
    return `${t(`organization.${kind}`)}${t("lens.colon")}${value}${purpose}`;
  });
  return [
    organization.name,
    ...postalAddress(organization, country(organization.country)),
    ...ways,
    `${t("organization.site")}${t("lens.colon")}${organization.url}`,
  ].join("\n");
}
