import type { OwnContact } from "./OwnData.ts";

/** A contact that stands before the organizations: the reader's own, or one that the reader's clinic has set. */
export interface ReaderContact extends OwnContact {
  /** Set by the policy of the clinic: the reader cannot change it. */
  readonly isFromClinic?: true;
}

/** Returns the contacts of the clinic, then the reader's own by name. */
export function readerContacts(
  own: readonly OwnContact[],
  clinic: readonly OwnContact[],
  locale: string,
): ReaderContact[] {
  const { compare } = new Intl.Collator(locale);
  return [
    ...clinic.map((contact) => ({ ...contact, isFromClinic: true as const })),
    ...own.toSorted((one, other) => compare(one.name, other.name)),
  ];
}
