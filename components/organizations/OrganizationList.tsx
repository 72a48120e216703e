import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Organization } from "../../data/content/schema/organization.ts";
import { groupByCountry } from "../../data/views/groupByCountry.ts";
import { isStale } from "../../data/views/isStale.ts";
import { withCurrentName } from "../../data/views/mainContacts.ts";
import { groupHeading } from "../../data/views/toOrganizationsView.ts";
import { distinctSources, toSourceView } from "../../data/views/toSourceView.ts";
import { Icon } from "../ui/Icon.tsx";
import { SourcesLine } from "../ui/SourcesLine.tsx";
import { useTranslator } from "../ui/translation.tsx";
import { organizationText } from "./exportOrganization.ts";
import { findOrganizations, type OrganizationQuery, ownCountryFirst } from "./findOrganizations.ts";
import type { CopyResult } from "./OrganizationDetails.tsx";
import { OrganizationRow } from "./OrganizationRow.tsx";
import { OrganizationSearch } from "./OrganizationSearch.tsx";

export interface OrganizationListProps {
  organizations: readonly Organization[];
  /** The reader's own country, ISO 3166-1 alpha-2; its organizations come first. */
  region: string | undefined;
  /** The reader's local date, `YYYY-MM-DD`. */
  today: string;
  /** Opens the handout page. */
  onHandout: () => void;
  /** Copies `text` to the clipboard. Rejects when the browser does not allow it. */
  onCopy: (text: string) => Promise<void>;
  /** Saves `text` as a file with that name. */
  onSave: (name: string, text: string) => void;
  /** The reader's own contacts as text: they are copied with all organizations. */
  ownTexts?: readonly string[];
  /** The reader's own contacts: before the organizations, or after them while the reader has none. */
  own?: { readonly content: ComponentChildren; readonly isFirst: boolean };
}

const emptyQuery: OrganizationQuery = { text: "", country: "" };

/** Used in place of an organization's id for all listed organizations. */
const ALL = "all";

/** Renders the button for the handout, a search, the organizations that match it by country, and the sources of the list. */
export function OrganizationList(props: OrganizationListProps) {
  const { organizations, region, today, onCopy, onSave, ownTexts = [] } = props;
  const translator = useTranslator();
  const { t } = translator;
  const [query, setQuery] = useState(emptyQuery);
  const [lastCopy, setLastCopy] = useState<{ id: string; result: CopyResult }>();
  const root = useRef<HTMLDivElement>(null);
  if (organizations.length === 0) return <p class="lens-text">{t("organizations.none")}</p>;

  const sorted = ownCountryFirst(organizations, region);
  const found = findOrganizations(sorted, query, translator.country);
  // A search that leaves out the reader's country does not mean that the country has no organization.
  const groups = groupByCountry(found, found.length === organizations.length ? region : undefined);
  const copy = async (id: string, text: string) => {
    // Screen readers announce a live region only when its text changes: empty it first.
    setLastCopy(undefined);
    const result = await onCopy(text).then(
      () => "copied" as const,
      () => "failed" as const,
    );
    setLastCopy({ id, result });
  };
  const copyAllResult = lastCopy?.id === ALL ? lastCopy.result : undefined;
  const count = found.length;
  const sources = distinctSources(organizations.flatMap(withCurrentName));
  return (
    <div ref={root} class="lens-organizations">
      <button
        type="button"
        class="lens-button lens-button-main lens-handout-button"
        data-action="handout"
        onClick={props.onHandout}
      >
        <Icon name="print" />
        {t("handout.link")}
      </button>
      {props.own?.isFirst && props.own.content}
      <OrganizationSearch
        query={query}
        countries={[...new Set(sorted.map(({ country }) => country))]}
        onChange={setQuery}
      />
      {groups.map((group) => (
        <section key={`${group.kind} ${group.country}`}>
          <h2 class={group.kind === "email" ? "lens-group-note" : "lens-group-country"}>
            {groupHeading(group, translator)}
          </h2>
          <ul>
            {group.organizations.map((organization) => (
              <OrganizationRow
                key={organization.id}
                organization={organization}
                region={region}
                hasCountry={group.kind === "email"}
                copyResult={lastCopy?.id === organization.id ? lastCopy.result : undefined}
                onCopy={(text) => copy(organization.id, text)}
                onSave={onSave}
              />
            ))}
          </ul>
        </section>
      ))}
      {props.own && !props.own.isFirst && props.own.content}
      <div class="lens-found">
        <p role="status">
          {count > 0 ? t("organizations.found", { count }) : t("organizations.nothing")}
          {copyAllResult && (
            <span class="lens-remark">
              {" "}
              {t(copyAllResult === "copied" ? "organizations.copied" : "organization.copyFailed")}
            </span>
          )}
        </p>
        {count > 0 ? (
          <button
            type="button"
            class="lens-button"
            data-copy="all"
            onClick={() =>
              copy(
                ALL,
                [
                  ...ownTexts,
                  ...found.map((organization) => organizationText(organization, translator)),
                ].join("\n\n"),
              )
            }
          >
            <Icon name={copyAllResult === "copied" ? "done" : "copy"} />
            {t("organizations.copyAll", { count })}
          </button>
        ) : (
          <button
            type="button"
            class="lens-button"
            onClick={() => {
              // The pressed button is about to be removed. Move the focus first, or it would be lost.
              root.current?.querySelector<HTMLElement>("input[type=search]")?.focus();
              setQuery(emptyQuery);
            }}
          >
            {t("organizations.showAll")}
          </button>
        )}
      </div>
      <SourcesLine sources={sources.map((source) => toSourceView(source, translator))} />
      {organizations.some(({ source }) => isStale(source.date, today)) && (
        <p class="lens-muted lens-small">{t("organizations.stale")}</p>
      )}
    </div>
  );
}
