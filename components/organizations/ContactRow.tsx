import { useId } from "preact/hooks";
import { Icon } from "../ui/Icon.tsx";
import { RecordText, useTranslator } from "../ui/translation.tsx";
import type { ContactMethod } from "./contact.ts";

const icons = { phone: "phone", tollFree: "phone", email: "mail", contactPage: "page", fax: "fax" } as const;

interface ContactRowProps {
  method: ContactMethod;
  /** Id of the element with the organization's name, which becomes part of the link's accessible name. */
  nameId: string;
}

/** Renders a contact method as a link, with the remark about its number below. A fax number is plain text. */
export function ContactRow({ method, nameId }: ContactRowProps) {
  const { t } = useTranslator();
  const id = useId();
  const { kind, display, href, number } = method;
  const content = (
    <>
      <Icon name={icons[kind]} />
      <span id={id}>
        <span class="lens-contact-label">
          {t(`organization.${kind}`)}
          {t("lens.colon")}
        </span>
        <bdi dir="ltr">{display}</bdi>
        {number?.purpose && (
          <span class="lens-muted">
            {" "}
            (<RecordText of={number.purpose} />)
          </span>
        )}
        {kind === "contactPage" && <span class="lens-unseen"> ({t("link.newTab")})</span>}
      </span>
    </>
  );
  return (
    <li>
      {href === undefined ? (
        <p class="lens-contact">{content}</p>
      ) : (
        <a
          class="lens-contact lens-contact-link"
          href={href}
          aria-labelledby={`${id} ${nameId}`}
          {...(kind === "contactPage" && { target: "_blank", rel: "noopener noreferrer" })}
          {...(number?.remark && { "aria-describedby": `${id}-remark` })}
        >
          {content}
        </a>
      )}
      {number?.remark && (
        <p id={`${id}-remark`} class="lens-remark">
          <RecordText of={number.remark} />
        </p>
      )}
    </li>
  );
}
