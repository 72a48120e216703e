import { useId } from "preact/hooks";
import { useTranslator } from "../ui/translation.tsx";
import type { OrganizationQuery } from "./findOrganizations.ts";

interface OrganizationSearchProps {
  query: OrganizationQuery;
  /** The countries to choose from, ISO 3166-1 alpha-2, in display order. */
  countries: readonly string[];
  onChange: (query: OrganizationQuery) => void;
}

/** Renders a search field and a list of countries. Each change calls `onChange` at once. */
export function OrganizationSearch({ query, countries, onChange }: OrganizationSearchProps) {
  const { t, country } = useTranslator();
  const id = useId();
  return (
    <search class="lens-search">
      <label for={`${id}-words`}>{t("organizations.search")}</label>
      <input
        id={`${id}-words`}
        class="lens-field"
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={t("organizations.search.hint")}
        value={query.text}
        onInput={({ currentTarget }) => onChange({ ...query, text: currentTarget.value })}
      />
      <label for={`${id}-country`}>{t("organizations.country")}</label>
      <select
        id={`${id}-country`}
        class="lens-field"
        value={query.country}
        onChange={({ currentTarget }) => onChange({ ...query, country: currentTarget.value })}
      >
        <option value="">{t("organizations.country.all")}</option>
        {countries.map((code) => (
          <option key={code} value={code}>
            {country(code)}
          </option>
        ))}
      </select>
    </search>
  );
}
