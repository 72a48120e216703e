import { useRef } from "preact/hooks";
import type { OwnContact } from "../../data/own/OwnData.ts";
import { readerContacts } from "../../data/own/readerContacts.ts";
import { OrganizationList, type OrganizationListProps } from "../organizations/OrganizationList.tsx";
import { ownContactText } from "../own/exportOwnContact.ts";
import { OwnContacts } from "../own/OwnContacts.tsx";
import type { OwnDataProps } from "../own/OwnDataProps.ts";
import { useTranslator } from "../ui/translation.tsx";

interface OrganizationsPanelProps extends Omit<OrganizationListProps, "ownTexts" | "own"> {
  /** The reader's own data. */
  own: OwnDataProps;
  /** The contacts that the clinic's policy sets. */
  clinicContacts?: readonly OwnContact[] | undefined;
}

/** Renders the reader's own contacts and the organizations. */
export function OrganizationsPanel({ own, clinicContacts = [], ...props }: OrganizationsPanelProps) {
  const translator = useTranslator();
  const contacts = own.answer?.status === "ready" ? own.answer.data.contacts : [];
  const all = readerContacts(contacts, clinicContacts, translator.locale);
  // Decided once: what the reader is typing must not move when the first contact is stored.
  const isFirst = useRef<boolean>(undefined);
  if (own.answer) isFirst.current ??= all.length > 0;
  return (
    <OrganizationList
      {...props}
      ownTexts={all.map((contact) => ownContactText(contact, translator))}
      {...(own.answer && {
        own: {
          content: <OwnContacts {...own} clinicContacts={clinicContacts} />,
          isFirst: isFirst.current ?? true,
        },
      })}
    />
  );
}
