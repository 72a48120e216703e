import type { Organization } from "../../data/content/schema/organization.ts";
import { distinctSources } from "../../data/views/toSourceView.ts";
import { contactWays } from "../organizations/contactWays.ts";
import { postalAddress } from "../organizations/postalAddress.ts";
import { shortAddress } from "../ui/shortAddress.ts";
import { LocalizedText, useTranslator } from "../ui/Text.tsx";
import { HandoutSource } from "./HandoutSource.tsx";

/** The organizations that the reader has chosen, each with every way to reach it, and where the list comes from. */
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
        {contactWays(organization).map(({ kind, shown, number }) => (
          <li key={kind}>
            {t(`organization.${kind}`)}: {/* A number that is printed wrongly would be of no use on paper. */}
            <bdi dir="ltr">{number?.remark ? number.dial : shown}</bdi>
            {number?.purpose && (
              <>
                {" "}
                (<LocalizedText of={number.purpose} />)
              </>
            )}
          </li>
        ))}
        <li>
          {t("organization.site")}: <bdi dir="ltr">{shortAddress(url)}</bdi>
        </li>
      </ul>
    </div>
  );
}
