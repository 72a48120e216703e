import * as v from "valibot";
import { ContactFieldsSchema, type OwnContact } from "./OwnData.ts";

/** They stand before all others: more would hide the reader's own. */
const MAX_CONTACTS = 20;

/** Returns the contacts in the policy of an organization, at most 20. An invalid one is left out. */
export function clinicContactsOf(contacts: unknown): OwnContact[] {
  return (Array.isArray(contacts) ? contacts.slice(0, MAX_CONTACTS) : []).flatMap((contact, index) => {
    const result = v.safeParse(ContactFieldsSchema, contact);
    return result.success ? [{ id: `clinic-${index + 1}`, ...result.output }] : [];
  });
}
