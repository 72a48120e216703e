import type { Organization } from "../content/schema/organization.ts";
import type { Translator } from "../i18n/createTranslator.ts";
import type { SourceView } from "./CardView.ts";
import { groupByCountry, type OrganizationGroup } from "./groupByCountry.ts";
import { isStale } from "./isStale.ts";
import { type MainContact, mainContacts, presentName, withCurrentName } from "./mainContacts.ts";
import { distinctSources, toSourceView } from "./toSourceView.ts";

/** The organizations that a card shows: those of the reader's country, or those that can be reached from it by email. */
export interface OrganizationsView {
  /** "United Kingdom", or "None listed for Germany; these answer by email"; missing when no organization is listed. */
  readonly heading?: string;
  readonly organizations: readonly OrganizationView[];
  /**
   * The text of the button that opens the reader's own contacts: "Your own (2)"; missing when there are none. The contacts
   * themselves are not on the card: a page can search an open card, and in Firefox read it.
   */
  readonly own?: string;
  /** The text of the button that opens the list of all: "Show all organizations". */
  readonly showAll: string;
  /** "opens in a new tab", for the contacts of the kinds `site` and `contactPage`. */
  readonly newTab: string;
  readonly sources: readonly SourceView[];
  /** Says that the list is old; missing when it is not. */
  readonly staleNote?: string;
}

interface OrganizationView {
  readonly id: string;
  /** The name that the organization uses today. */
  readonly name: string;
  readonly country: string;
  /** Telephone, website, and email or contact page; only the website is always there. `label` says which. */
  readonly contacts: readonly (MainContact & { readonly label: string })[];
}

/** Returns the organizations for a reader in `region` (ISO 3166-1 alpha-2). `today` is the local date, `YYYY-MM-DD`. */
export function toOrganizationsView(
  organizations: readonly Organization[],
  region: string | undefined,
  today: string,
  translator: Translator,
): OrganizationsView {
  const { t, country } = translator;
  const [group] = groupByCountry(organizations, region);
  const shown = group?.organizations ?? [];
  const sources = distinctSources(shown.flatMap(withCurrentName));
  return {
    ...(group && { heading: groupHeading(group, translator) }),
    organizations: shown.map((organization) => ({
      id: organization.id,
      name: presentName(organization),
      country: country(organization.country),
      contacts: mainContacts(organization, region).map((contact) => ({
        ...contact,
        label: t(`organization.${contact.kind}`),
      })),
    })),
    showAll: t("organizations.showAll"),
    newTab: t("link.newTab"),
    sources: sources.map((source) => toSourceView(source, translator)),
    ...(shown.some(({ source }) => isStale(source.date, today)) && { staleNote: t("organizations.stale") }),
  };
}

/** Returns the heading of a group of organizations. */
export function groupHeading(group: OrganizationGroup<unknown>, { t, country }: Translator): string {
  const name = country(group.country);
  return group.kind === "email" ? t("organizations.noneListed", { country: name }) : name;
}
