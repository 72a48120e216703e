import { useId } from "preact/hooks";
import type { Organization } from "../../data/content/schema/organization.ts";
import { Icon } from "../ui/Icon.tsx";
import { useTranslator } from "../ui/Text.tsx";
import { ContactRow } from "./ContactRow.tsx";
import { contactWays } from "./contactWays.ts";
import { mapAddress } from "./mapAddress.ts";
import { organizationText } from "./organizationText.ts";
import { organizationVcard } from "./organizationVcard.ts";
import { postalAddress } from "./postalAddress.ts";

/** How copying went. */
export type Copying = "copied" | "failed";

interface OrganizationCardProps {
  organization: Organization;
  /** How copying its text went, if that was the last thing that was copied. */
  copying: Copying | undefined;
  onCopy: (text: string) => void;
  /** Saves the text as a file of that name. */
  onSave: (name: string, text: string) => void;
}

/** One organization: name, address, every way to reach it, and what can be done with it. Copying is announced politely. */
export function OrganizationCard({ organization, copying, onCopy, onSave }: OrganizationCardProps) {
  const translator = useTranslator();
  const { t, country } = translator;
  const id = useId();
  const countryName = country(organization.country);
  // Each name says what it does and for whom, in whatever order the language has: "Map", "Dystonia Society".
  const named = (part: string) => ({ id: `${id}-${part}`, "aria-labelledby": `${id}-${part} ${id}` });

  return (
    <article class="lens-organization" aria-labelledby={id} data-organization={organization.id}>
      <h3 id={id} class="lens-organization-name">
        <bdi>{organization.name}</bdi>
      </h3>
      <address class="lens-address">
        {postalAddress(organization, countryName).map((line) => (
          <div key={line}>
            <bdi>{line}</bdi>
          </div>
        ))}
      </address>
      <ul class="lens-ways">
        {contactWays(organization).map((way) => (
          <ContactRow key={way.kind} way={way} />
        ))}
      </ul>
      <div class="lens-actions">
        <a
          class="lens-button lens-button-main"
          href={organization.url}
          target="_blank"
          rel="noopener noreferrer"
          {...named("site")}
        >
          <Icon name="away" />
          {t("organization.site")}
          <span class="lens-unseen"> ({t("link.newTab")})</span>
        </a>
        <a
          class="lens-button"
          href={mapAddress(organization, countryName)}
          target="_blank"
          rel="noopener noreferrer"
          {...named("map")}
        >
          <Icon name="map" />
          {t("organization.map")}
          <span class="lens-unseen"> ({t("link.newTab")})</span>
        </a>
        <button
          type="button"
          class="lens-button"
          {...named("copy")}
          onClick={() => onCopy(organizationText(organization, translator))}
        >
          <Icon name={copying === "copied" ? "done" : "copy"} />
          {t(copying === "copied" ? "organization.copied" : "organization.copy")}
        </button>
        <button
          type="button"
          class="lens-button"
          {...named("save")}
          data-save={organization.id}
          onClick={() => onSave(`${organization.id}.vcf`, organizationVcard(organization, countryName))}
        >
          <Icon name="save" />
          {t("organization.save")}
        </button>
      </div>
      <p role="status" class={copying === "failed" ? "lens-remark" : "lens-unseen"}>
        {copying === "copied" && t("organization.copiedName", { name: organization.name })}
        {copying === "failed" && t("organization.copyFailed")}
      </p>
    </article>
  );
}
