import { useId, useState } from "preact/hooks";
import type { Organization } from "../../data/content/schema/organization.ts";
import { type MainContact, mainContacts, presentName } from "../../data/views/mainContacts.ts";
import { Icon } from "../ui/Icon.tsx";
import { useTranslator } from "../ui/translation.tsx";
import { contactIcons } from "./contactIcons.ts";
import { type CopyResult, OrganizationDetails } from "./OrganizationDetails.tsx";

interface OrganizationRowProps {
  organization: Organization;
  /** The reader's own country, ISO 3166-1 alpha-2. */
  region: string | undefined;
  /** Whether the row says the country; not needed below a heading that does. */
  hasCountry: boolean;
  /** Result of the last copy; undefined if the reader copied another organization or nothing. */
  copyResult: CopyResult | undefined;
  onCopy: (text: string) => void;
  /** Saves `text` as a file with that name. */
  onSave: (name: string, text: string) => void;
}

/**
 * Renders an organization as a compact row: its name, and its main contacts as links. The name is a button that shows
 * everything else below.
 */
export function OrganizationRow({ organization, region, hasCountry, ...actions }: OrganizationRowProps) {
  const { country } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const detailsId = `${id}-details`;
  return (
    <li class="lens-organization" data-organization={organization.id}>
      <h3>
        <button
          type="button"
          class="lens-organization-name"
          aria-expanded={isOpen}
          aria-controls={detailsId}
          onClick={() => setOpen(!isOpen)}
        >
          <span>
            <bdi id={id}>{presentName(organization)}</bdi>
            {hasCountry && <span class="lens-organization-place"> {country(organization.country)}</span>}
          </span>
          <Icon name="open" />
        </button>
      </h3>
      <ul class="lens-organization-contacts">
        {mainContacts(organization, region).map((contact) => (
          <li key={contact.kind}>
            <MainContactLink contact={contact} nameId={id} />
          </li>
        ))}
      </ul>
      <div id={detailsId} class="lens-organization-details" hidden={!isOpen}>
        {isOpen && <OrganizationDetails organization={organization} nameId={id} {...actions} />}
      </div>
    </li>
  );
}

/** Renders a link to a main contact: a telephone number as it is dialed, the others as one word. */
function MainContactLink({ contact, nameId }: { contact: MainContact; nameId: string }) {
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
