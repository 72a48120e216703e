import { useId } from "preact/hooks";
import { Icon } from "../ui/Icon.tsx";
import { LocalizedText, useTranslator } from "../ui/Text.tsx";
import type { ContactWay } from "./contactWays.ts";

const icons = { phone: "phone", tollFree: "phone", email: "mail", contactPage: "page", fax: "fax" } as const;

/** One way to reach an organization as a row, with what is said of its number below; a fax is text alone. */
export function ContactRow(props: { way: ContactWay }) {
  const { t } = useTranslator();
  const remarkId = useId();
  const { kind, shown, href, number } = props.way;

  const content = (
    <>
      <Icon name={icons[kind]} />
      <span class="lens-way-label">{t(`organization.${kind}`)}</span>
      <span class="lens-way-value">
        <bdi>{shown}</bdi>
        {number?.purpose && (
          <span class="lens-quiet">
            {" "}
            (<LocalizedText of={number.purpose} />)
          </span>
        )}
        {kind === "contactPage" && <span class="lens-unseen"> ({t("link.newTab")})</span>}
      </span>
    </>
  );
  return (
    <li>
      {href === undefined ? (
        <p class="lens-way">{content}</p>
      ) : (
        <a
          class="lens-way lens-way-link"
          href={href}
          {...(kind === "contactPage" && { target: "_blank", rel: "noopener noreferrer" })}
          {...(number?.remark && { "aria-describedby": remarkId })}
        >
          {content}
        </a>
      )}
      {number?.remark && (
        <p id={remarkId} class="lens-remark">
          {t("organization.dials", { number: number.dial })} <LocalizedText of={number.remark} />
        </p>
      )}
    </li>
  );
}
