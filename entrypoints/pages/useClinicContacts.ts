import { useEffect, useState } from "preact/hooks";
import type { OwnContact } from "../../data/own/OwnData.ts";
import type { ManagedItems } from "../../data/settings/managedSettings.ts";
import { readManagedItems, watchManagedItems } from "../../data/settings/managedStorage.ts";

const none: readonly OwnContact[] = [];

/** Returns the contacts that the policy of an organization sets, followed through every change; none until they are read. */
export function useClinicContacts(): readonly OwnContact[] {
  const [contacts, setContacts] = useState(none);
  useEffect(() => {
    const stopping = new AbortController();
    const show = async ({ contacts }: ManagedItems) => {
      // Most readers have none, and need not load the schema.
      const valid = contacts
        ? (await import("../../data/own/clinicContacts.ts")).clinicContactsOf(contacts)
        : none;
      if (!stopping.signal.aborted) setContacts(valid);
    };
    watchManagedItems(["contacts"], (items) => void show(items).catch(reportError), stopping.signal);
    readManagedItems().then(show).catch(reportError);
    return () => stopping.abort();
  }, []);
  return contacts;
}
