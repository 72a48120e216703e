import { useId, useState } from "preact/hooks";
import type { Organization } from "../../data/content/schema/organization.ts";
import { mainContacts, presentName } from "../../data/views/mainContacts.ts";
import { Icon } from "../ui/Icon.tsx";
import { useTranslator } from "../ui/translation.tsx";
import { ContactLink } from "./ContactLink.tsx";
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
            <bdi id={id} lang="en">
              {presentName(organization)}
            </bdi>
            {hasCountry && <span class="lens-organization-place"> {country(organization.country)}</span>}
          </span>
          <Icon name="open" />
        </button>
      </h3>
      <ul class="lens-organization-contacts">
        {mainContacts(organization, region).map((contact) => (
          <li key={contact.kind}>
            <ContactLink contact={contact} nameId={id} />
          </li>
        ))}
      </ul>
      <div id={detailsId} class="lens-organization-details" hidden={!isOpen}>
        {isOpen && <OrganizationDetails organization={organization} nameId={id} {...actions} />}
      </div>
    </li>
  );
}
