import { useId, useState } from "preact/hooks";
import type { ReaderContact } from "../../data/own/readerContacts.ts";
import { ownContactLinks } from "../../data/views/ownContactLinks.ts";
import { ContactLink } from "../organizations/ContactLink.tsx";
import { Icon } from "../ui/Icon.tsx";
import { useTranslator } from "../ui/translation.tsx";

interface OwnContactRowProps {
  contact: ReaderContact;
  isReadOnly: boolean;
  onEdit: () => void;
  onRemove: () => void;
}

/** Renders a contact of the reader's own as the row of an organization, with the buttons that change and remove it. */
export function OwnContactRow({ contact, isReadOnly, onEdit, onRemove }: OwnContactRowProps) {
  const { t, country } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { name, kind, hours, note, isFromClinic } = contact;
  const kinds = [
    t(`own.kind.${kind}`),
    ...(contact.country ? [country(contact.country)] : []),
    ...(isFromClinic ? [t("own.clinic")] : []),
  ];
  const links = ownContactLinks(contact);
  return (
    <li class="lens-organization" data-own-contact={contact.id}>
      <h3>
        <button
          type="button"
          class="lens-organization-name"
          aria-expanded={isOpen}
          aria-controls={`${id}-details`}
          onClick={() => setOpen(!isOpen)}
        >
          <span>
            <bdi id={id}>{name}</bdi>
            <span class="lens-organization-place"> {kinds.join(" · ")}</span>
          </span>
          <Icon name="open" />
        </button>
      </h3>
      {links.length > 0 && (
        <ul class="lens-organization-contacts">
          {links.map((link) => (
            <li key={link.kind}>
              <ContactLink contact={link} nameId={id} />
            </li>
          ))}
        </ul>
      )}
      <div id={`${id}-details`} class="lens-organization-details" hidden={!isOpen}>
        {hours && (
          <p class="lens-text">
            {t("own.hours")}
            {t("lens.colon")}
            <bdi>{hours}</bdi>
          </p>
        )}
        {note && (
          <p class="lens-text lens-own-note" dir="auto">
            {note}
          </p>
        )}
        {!isReadOnly && !isFromClinic && (
          <div class="lens-actions">
            <button
              id={`${id}-edit`}
              type="button"
              class="lens-button"
              data-action="edit-contact"
              aria-labelledby={`${id}-edit ${id}`}
              onClick={onEdit}
            >
              <Icon name="edit" />
              {t("own.edit")}
            </button>
            <button
              id={`${id}-remove`}
              type="button"
              class="lens-button"
              data-action="remove-contact"
              aria-labelledby={`${id}-remove ${id}`}
              onClick={onRemove}
            >
              <Icon name="delete" />
              {t("own.remove")}
            </button>
          </div>
        )}
      </div>
    </li>
  );
}
