import { useId } from "preact/hooks";
import type { MainContact } from "../../data/views/mainContacts.ts";
import { Icon } from "../ui/Icon.tsx";
import { useTranslator } from "../ui/translation.tsx";
import { contactIcons } from "./contactIcons.ts";

interface ContactLinkProps {
  contact: MainContact;
  /** Id of the element with the name of the contact, which becomes part of the link's accessible name. */
  nameId: string;
}

/** Renders a link to a main contact: a telephone number as it is dialed, the others as one word. */
export function ContactLink({ contact, nameId }: ContactLinkProps) {
  const { t } = useTranslator();
  const id = useId();
  const { kind, text, href } = contact;
  const isPage = kind === "site" || kind === "contactPage";
  return (
    <a
      id={id}
      class="lens-organization-contact"
      href={href}
      data-contact={kind}
      aria-labelledby={`${id} ${nameId}`}
      {...(isPage && { target: "_blank", rel: "noopener noreferrer" })}
    >
      <Icon name={contactIcons[kind]} />
      {kind === "phone" || kind === "tollFree" ? (
        <span>
          <span class="lens-unseen">{t(`organization.${kind}`)} </span>
          <bdi dir="ltr">{text}</bdi>
        </span>
      ) : (
        t(`organization.short.${kind}`)
      )}
      {isPage && <span class="lens-unseen"> ({t("link.newTab")})</span>}
    </a>
  );
}
