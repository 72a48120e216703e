import { useId } from "preact/hooks";
import { Icon } from "../ui/Icon.tsx";
import { RecordText, useTranslator } from "../ui/translation.tsx";
import type { ContactMethod } from "./contact.ts";

const icons = { phone: "phone", tollFree: "phone", email: "mail", contactPage: "page", fax: "fax" } as const;

/** Renders a contact method as a link, with the remark about its number below. A fax number is plain text. */
export function ContactRow({ method }: { method: ContactMethod }) {
  const { t } = useTranslator();
  const remarkId = useId();
  const { kind, display, href, number } = method;
  const content = (
    <>
      <Icon name={icons[kind]} />
      <span class="lens-contact-label">{t(`organization.${kind}`)}</span>
      <span class="lens-contact-value">
        <bdi>{display}</bdi>
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
          {...(kind === "contactPage" && { target: "_blank", rel: "noopener noreferrer" })}
          {...(number?.remark && { "aria-describedby": remarkId })}
        >
          {content}
        </a>
      )}
      {number?.remark && (
        <p id={remarkId} class="lens-remark">
          {t("organization.dials", { number: number.dial })} <RecordText of={number.remark} />
        </p>
      )}
    </li>
  );
}
