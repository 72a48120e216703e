import { useId } from "preact/hooks";
import type { Organization } from "../../data/content/schema/organization.ts";
import { Icon } from "../ui/Icon.tsx";
import { useTranslator } from "../ui/translation.tsx";
import { ContactRow } from "./ContactRow.tsx";
import { contactMethods, mapUrl, postalAddress } from "./contact.ts";
import { organizationText, organizationVcard } from "./exportOrganization.ts";

/** Result of copying to the clipboard. */
export type CopyResult = "copied" | "failed";

interface OrganizationCardProps {
  organization: Organization;
  /** Result of the last copy; undefined if the reader copied another organization or nothing. */
  copyResult: CopyResult | undefined;
  onCopy: (text: string) => void;
  /** Saves `text` as a file with that name. */
  onSave: (name: string, text: string) => void;
}

/** Renders an organization: name, address, contact methods and actions. A live region announces the copy result. */
export function OrganizationCard({ organization, copyResult, onCopy, onSave }: OrganizationCardProps) {
  const translator = useTranslator();
  const { t, country } = translator;
  const { currentName } = organization;
  const id = useId();
  const countryName = country(organization.country);
  // The accessible name of each action contains the organization's name: "Map Dystonia Society".
  const labeled = (action: string) => ({
    id: `${id}-${action}`,
    "aria-labelledby": `${id}-${action} ${id}`,
  });

  return (
    <article class="lens-organization" aria-labelledby={id} data-organization={organization.id}>
      <h3 id={id} class="lens-organization-name">
        <bdi>{organization.name}</bdi>
      </h3>
      {currentName && (
        <p class="lens-text">
          {t("organization.currentName")}
          {t("lens.colon")}
          <bdi>{currentName.name}</bdi>
        </p>
      )}
      <address class="lens-address">
        {postalAddress(organization, countryName).map((line) => (
          <div key={line}>
            <bdi>{line}</bdi>
          </div>
        ))}
      </address>
      <ul class="lens-contacts">
        {contactMethods(organization).map((method) => (
          <ContactRow key={method.kind} method={method} />
        ))}
      </ul>
      <div class="lens-actions">
        <a
          class="lens-button lens-button-main"
          href={organization.url}
          target="_blank"
          rel="noopener noreferrer"
          {...labeled("site")}
        >
          <Icon name="external" />
          {t("organization.site")}
          <span class="lens-unseen"> ({t("link.newTab")})</span>
        </a>
        <a
          class="lens-button"
          href={mapUrl(organization, countryName)}
          target="_blank"
          rel="noopener noreferrer"
          {...labeled("map")}
        >
          <Icon name="map" />
          {t("organization.map")}
          <span class="lens-unseen"> ({t("link.newTab")})</span>
        </a>
        <button
          type="button"
          class="lens-button"
          {...labeled("copy")}
          onClick={() => onCopy(organizationText(organization, translator))}
        >
          <Icon name={copyResult === "copied" ? "done" : "copy"} />
          {t(copyResult === "copied" ? "organization.copied" : "organization.copy")}
        </button>
        <button
          type="button"
          class="lens-button"
          {...labeled("save")}
          data-save={organization.id}
          onClick={() => onSave(`${organization.id}.vcf`, organizationVcard(organization, countryName))}
        >
          <Icon name="save" />
          {t("organization.save")}
        </button>
      </div>
      <p role="status" class={copyResult === "failed" ? "lens-remark" : "lens-unseen"}>
        {copyResult === "copied" && t("organization.copiedName", { name: organization.name })}
        {copyResult === "failed" && t("organization.copyFailed")}
      </p>
    </article>
  );
}
