import type { Organization } from "../content/schema/organization.ts";

/** Organizations below one heading, in the order of the records. */
export type OrganizationGroup<Item> =
  | { readonly kind: "country"; readonly country: string; readonly organizations: readonly Item[] }
  /** None is in the reader's country; these can be written to by email from anywhere. */
  | { readonly kind: "email"; readonly country: string; readonly organizations: readonly Item[] };

/**
 * Returns the organizations by country, the reader's own country first. If none is in it, the organizations with an email
 * address are the first group instead, and the other groups have only the rest. `region` is ISO 3166-1 alpha-2.
 */
export function groupByCountry<Item extends Pick<Organization, "country" | "email">>(
  organizations: readonly Item[],
  region: string | undefined,
): OrganizationGroup<Item>[] {
  const byCountry = Map.groupBy(organizations, ({ country }) => country);
  const own = region !== undefined && byCountry.get(region);
  const byEmail = organizations.filter(({ email }) => email);
  const first: OrganizationGroup<Item>[] = own
    ? [{ kind: "country", country: region, organizations: own }]
    : region !== undefined && byEmail.length > 0
      ? [{ kind: "email", country: region, organizations: byEmail }]
      : [];
  const listed = new Set(first.flatMap((group) => group.organizations));
  const others = [...byCountry].flatMap(([country, inCountry]) => {
    const rest = inCountry.filter((organization) => !listed.has(organization));
    return rest.length > 0 ? [{ kind: "country" as const, country, organizations: rest }] : [];
  });
  return [...first, ...others];
}
