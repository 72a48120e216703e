import { useId } from "preact/hooks";
import type { Organization } from "../../data/content/schema/organization.ts";
import { presentName } from "../../data/views/mainContacts.ts";
import { Icon } from "../ui/Icon.tsx";
import { useTranslator } from "../ui/translation.tsx";
import { ContactRow } from "./ContactRow.tsx";
import { contactMethods, mapUrl, postalAddress } from "./contact.ts";
import { organizationText, organizationVcard } from "./exportOrganization.ts";

/** Result of copying to the clipboard. */
export type CopyResult = "copied" | "failed";

interface OrganizationDetailsProps {
  organization: Organization;
  /** Id of the element with the organization's name. */
  nameId: string;
  /** Result of the last copy; undefined if the reader copied another organization or nothing. */
  copyResult: CopyResult | undefined;
  onCopy: (text: string) => void;
  /** Saves `text` as a file with that name. */
  onSave: (name: string, text: string) => void;
}

/**
 * Renders an organization's earlier name, address, all contact methods, and the buttons to copy and to save. A live region
 * announces the copy result.
 */
export function OrganizationDetails(props: OrganizationDetailsProps) {
  const { organization, nameId, copyResult, onCopy, onSave } = props;
  const translator = useTranslator();
  const { t, country } = translator;
  const id = useId();
  const countryName = country(organization.country);
  // The accessible name of each action contains the organization's name: "Map Dystonia Society".
  const labeled = (action: string) => ({
    id: `${id}-${action}`,
    "aria-labelledby": `${id}-${action} ${nameId}`,
  });
  return (
    <>
      {organization.currentName && (
        <p class="lens-muted">
          {t("organization.earlierName")}
          {t("lens.colon")}
          <bdi lang="en">{organization.name}</bdi>
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
          <ContactRow key={method.kind} method={method} nameId={nameId} />
        ))}
      </ul>
      <div class="lens-actions">
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
          data-copy={organization.id}
          {...labeled("copy")}
          onClick={() => onCopy(organizationText(organization, translator))}
        >
          <Icon name={copyResult === "copied" ? "done" : "copy"} />
          {t("organization.copy")}
        </button>
        <button
          type="button"
          class="lens-button"
          data-save={organization.id}
          {...labeled("save")}
          onClick={() => onSave(`${organization.id}.vcf`, organizationVcard(organization, translator))}
        >
          <Icon name="save" />
          {t("organization.save")}
        </button>
      </div>
      <p role="status" class={copyResult ? "lens-remark" : "lens-unseen"}>
        {copyResult === "copied" && t("organization.copiedName", { name: presentName(organization) })}
        {copyResult === "failed" && t("organization.copyFailed")}
      </p>
    </>
  );
}
