import type { ReaderContact } from "../../data/own/readerContacts.ts";
import { ownContactLinks } from "../../data/views/ownContactLinks.ts";
import { useTranslator } from "../ui/translation.tsx";

/** Renders a contact of the reader's own as it is printed. */
export function HandoutOwnContact({ contact }: { contact: ReaderContact }) {
  const { t, country } = useTranslator();
  const { name, kind, hours, note } = contact;
  const colon = t("lens.colon");
  return (
    <div data-own-contact={contact.id} data-whole>
      <h4>
        <bdi>{name}</bdi>
      </h4>
      <p>
        {t(`own.kind.${kind}`)}
        {contact.country && `, ${country(contact.country)}`}
      </p>
      <ul class="lens-sheet-contacts">
        {ownContactLinks(contact).map(({ kind, text }) => (
          <li key={kind}>
            {t(`organization.${kind}`)}
            {colon}
            <bdi dir="ltr">{text}</bdi>
          </li>
        ))}
        {hours && (
          <li>
            {t("own.hours")}
            {colon}
            <bdi>{hours}</bdi>
          </li>
        )}
      </ul>
      {note && (
        <p class="lens-sheet-typed" dir="auto">
          {note}
        </p>
      )}
    </div>
  );
}
