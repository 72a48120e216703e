import { useId } from "preact/hooks";
import type { Organization } from "../../data/content/schema/organization.ts";
import type { ReaderContact } from "../../data/own/readerContacts.ts";
import { isStale } from "../../data/views/isStale.ts";
import { presentName, withCurrentName } from "../../data/views/mainContacts.ts";
import { shortUrl } from "../../data/views/shortUrl.ts";
import { distinctSources } from "../../data/views/toSourceView.ts";
import { contactMethods, postalAddress } from "../organizations/contact.ts";
import { RecordText, useTranslator } from "../ui/translation.tsx";
import { HandoutOwnContact } from "./HandoutOwnContact.tsx";
import { HandoutSources } from "./HandoutSources.tsx";

interface HandoutOrganizationsProps {
  /** The reader's own contacts, which come first. */
  ownContacts: readonly ReaderContact[];
  organizations: readonly Organization[];
  /** The reader's local date, `YYYY-MM-DD`. */
  today: string;
}

/** Renders the selected organizations with all contact methods, and the sources of the list. */
export function HandoutOrganizations({ ownContacts, organizations, today }: HandoutOrganizationsProps) {
  const { t } = useTranslator();
  const id = useId();
  const isOld = organizations.some(({ source }) => isStale(source.date, today));
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t("organizations.heading")}</h3>
      <div class="lens-sheet-organizations">
        {ownContacts.map((contact) => (
          <HandoutOwnContact key={contact.id} contact={contact} />
        ))}
        {organizations.map((organization) => (
          <HandoutOrganization key={organization.id} organization={organization} />
        ))}
      </div>
      {organizations.length > 0 && (
        <HandoutSources
          sources={distinctSources(organizations.flatMap(withCurrentName))}
          notes={isOld ? [t("organizations.stale")] : []}
        />
      )}
    </section>
  );
}

function HandoutOrganization({ organization }: { organization: Organization }) {
  const { t, country } = useTranslator();
  const { id, name, currentName, url } = organization;
  const colon = t("lens.colon");
  const lines = postalAddress(organization, country(organization.country));
  return (
    <div data-organization={id} data-whole>
      <h4>
        <bdi lang="en">{presentName(organization)}</bdi>
      </h4>
      {currentName && (
        <p>
          {t("organization.earlierName")}
          {colon}
          <bdi>{name}</bdi>
        </p>
      )}
      <address>
        <bdi>{lines.slice(0, -1).join(", ")}</bdi>, <bdi>{lines.at(-1)}</bdi>
      </address>
      <ul class="lens-sheet-contacts">
        {contactMethods(organization).map(({ kind, display, number }) => (
          <li key={kind}>
            {t(`organization.${kind}`)}
            {colon}
            <bdi dir="ltr">{display}</bdi>
            {number?.purpose && (
              <>
                {" "}
                (<RecordText of={number.purpose} />)
              </>
            )}
          </li>
        ))}
        <li>
          {t("organization.site")}
          {colon}
          <bdi dir="ltr">{shortUrl(url)}</bdi>
        </li>
      </ul>
    </div>
  );
}
