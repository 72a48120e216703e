import type { Organization } from "../../data/content/schema/organization.ts";

/** The reader's choices for the handout, which are stored for the next one. */
export interface HandoutChoices {
  /**
   * Ids of the organizations in the reader's country that are left out. Organizations that a later release adds are
   * therefore included.
   */
  readonly leftOut: readonly string[];
  /** Ids of the organizations in other countries that are included. */
  readonly added: readonly string[];
  /** Number of ruled lines in each notes section. */
  readonly lines: number;
  /** Whether the handout is in large print. */
  readonly large: boolean;
}

/** The values of `HandoutChoices.lines` to choose from. */
export const lineCounts: readonly number[] = [1, 2, 3, 4, 5, 6, 8, 10, 12];

type Chosen = Pick<HandoutChoices, "leftOut" | "added">;

/** Returns whether an organization is on the handout of a reader in `region` (ISO 3166-1 alpha-2). */
export function isIncluded(
  { id, country }: Pick<Organization, "id" | "country">,
  { leftOut, added }: Chosen,
  region: string | undefined,
): boolean {
  return country === region ? !leftOut.includes(id) : added.includes(id);
}

/** Returns the lists of choices after the reader includes an organization or leaves it out. */
export function withOrganization(
  { id, country }: Pick<Organization, "id" | "country">,
  { leftOut, added }: Chosen,
  region: string | undefined,
  isOnHandout: boolean,
): Partial<Chosen> {
  const set = (ids: readonly string[], isInList: boolean) => [
    ...ids.filter((other) => other !== id),
    ...(isInList ? [id] : []),
  ];
  return country === region ? { leftOut: set(leftOut, !isOnHandout) } : { added: set(added, isOnHandout) };
}
