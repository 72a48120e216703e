import type { OwnData } from "../../../data/own/OwnData.ts";

/** Returns own data with each list sorted: their order means nothing. */
export function sorted(data: OwnData): OwnData {
  const byId = <T extends { id: string }>(items: readonly T[]) =>
    items.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return {
    ...data,
    contacts: byId(data.contacts),
    words: byId(data.words),
    hiddenForms: data.hiddenForms.toSorted(),
  };
}
