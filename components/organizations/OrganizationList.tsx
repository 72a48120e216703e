import { useState } from "preact/hooks";
import type { Organization } from "../../data/content/schema/organization.ts";
import { distinctSources } from "../../data/views/toSourceView.ts";
import { Icon } from "../ui/Icon.tsx";
import { SourceLine } from "../ui/SourceLine.tsx";
import { useTranslator } from "../ui/Text.tsx";
import { findOrganizations } from "./findOrganizations.ts";
import { nearestFirst } from "./nearestFirst.ts";
import { type Copying, OrganizationCard } from "./OrganizationCard.tsx";
import { OrganizationSearch } from "./OrganizationSearch.tsx";
import { organizationText } from "./organizationText.ts";

export interface OrganizationListProps {
  organizations: readonly Organization[];
  /** The reader's own country, ISO 3166-1 alpha-2; its organizations come first. */
  region: string | undefined;
  /** Puts the text on the clipboard; rejects where that is not possible. */
  onCopy: (text: string) => Promise<void>;
  /** Saves the text as a file of that name. */
  onSave: (name: string, text: string) => void;
}

const everything = { query: "", country: "" };

/** What was copied last: one organization by its id, or all that are shown. */
const ALL = "";

/** The organizations with a search, each with its actions, and where the list comes from. */
export function OrganizationList({ organizations, region, onCopy, onSave }: OrganizationListProps) {
  const translator = useTranslator();
  const { t } = translator;
  const [wanted, setWanted] = useState(everything);
  const [last, setLast] = useState<{ id: string; copying: Copying }>();
  if (organizations.length === 0) return <p class="lens-text">{t("organizations.none")}</p>;

  const sorted = nearestFirst(organizations, region);
  const found = findOrganizations(sorted, wanted, translator.country);
  const copy = async (id: string, text: string) => {
    // An unchanged announcement is not spoken again: empty it first.
    setLast(undefined);
    const copying = await onCopy(text).then(
      () => "copied" as const,
      () => "failed" as const,
    );
    setLast({ id, copying });
  };
  const copyingAll = last?.id === ALL ? last.copying : undefined;
  const count = found.length;
  return (
    <>
      <OrganizationSearch
        wanted={wanted}
        countries={[...new Set(sorted.map(({ country }) => country))]}
        onChange={setWanted}
      />
      <div class="lens-found">
        <p role="status">
          {count > 0 ? t("organizations.found", { count }) : t("organizations.nothing")}
          {copyingAll && (
            <span class={copyingAll === "copied" ? "lens-unseen" : "lens-remark"}>
              {" "}
              {t(copyingAll === "copied" ? "organizations.copied" : "organization.copyFailed")}
            </span>
          )}
        </p>
        {count > 0 ? (
          <button
            type="button"
            class="lens-button"
            data-copy="all"
            onClick={() => copy(ALL, found.map((each) => organizationText(each, translator)).join("\n\n"))}
          >
            <Icon name={copyingAll === "copied" ? "done" : "copy"} />
            {copyingAll === "copied" ? t("organizations.copied") : t("organizations.copyAll", { count })}
          </button>
        ) : (
          <button type="button" class="lens-button" onClick={() => setWanted(everything)}>
            {t("organizations.showAll")}
          </button>
        )}
      </div>
      <div class="lens-organizations">
        {found.map((organization) => (
          <OrganizationCard
            key={organization.id}
            organization={organization}
            copying={last?.id === organization.id ? last.copying : undefined}
            onCopy={(text) => copy(organization.id, text)}
            onSave={onSave}
          />
        ))}
      </div>
      {distinctSources(organizations).map((source) => (
        <SourceLine key={source.url} source={source} />
      ))}
    </>
  );
}
