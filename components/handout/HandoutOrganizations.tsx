import type { Organization } from "../../data/content/schema/organization.ts";
import { distinctSources } from "../../data/views/toSourceView.ts";
import { contactMethods, postalAddress, shortUrl } from "../organizations/contact.ts";
import { RecordText, useTranslator } from "../ui/translation.tsx";
import { HandoutSource } from "./HandoutSource.tsx";

/** Renders the selected organizations with all contact methods, and the sources of the list. */
export function HandoutOrganizations({ organizations }: { organizations: readonly Organization[] }) {
  const { t } = useTranslator();
  return (
    <section aria-labelledby="sheet-organizations">
      <h3 id="sheet-organizations">{t("organizations.heading")}</h3>
      <div class="lens-sheet-organizations">
        {organizations.map((organization) => (
          <HandoutOrganization key={organization.id} organization={organization} />
        ))}
      </div>
      {distinctSources(organizations).map((source) => (
        <HandoutSource key={source.url} source={source} />
      ))}
    </section>
  );
}

function HandoutOrganization({ organization }: { organization: Organization }) {
  const { t, country } = useTranslator();
  const { id, name, url } = organization;
  const lines = postalAddress(organization, country(organization.country));
  return (
    <div data-organization={id} data-whole>
      <h4>
        <bdi>{name}</bdi>
      </h4>
      <address>
        <bdi>{lines.slice(0, -1).join(", ")}</bdi>, <bdi>{lines.at(-1)}</bdi>
      </address>
      <ul>
        {contactMethods(organization).map(({ kind, display, number }) => (
          <li key={kind}>
            {t(`organization.${kind}`)}: {/* A remark says that the number is misprinted. */}
            <bdi dir="ltr">{number?.remark ? number.dial : display}</bdi>
            {number?.purpose && (
              <>
                {" "}
                (<RecordText of={number.purpose} />)
              </>
            )}
          </li>
        ))}
        <li>
          {t("organization.site")}: <bdi dir="ltr">{shortUrl(url)}</bdi>
        </li>
      </ul>
    </div>
  );
}
