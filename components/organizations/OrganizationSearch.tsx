import { SearchField } from "../ui/SearchField.tsx";
import { useTranslator } from "../ui/translation.tsx";
import type { OrganizationQuery } from "./findOrganizations.ts";

interface OrganizationSearchProps {
  query: OrganizationQuery;
  /** The countries to choose from, ISO 3166-1 alpha-2, in display order. */
  countries: readonly string[];
  onChange: (query: OrganizationQuery) => void;
}

/** Renders a search field and a list of countries in one line. Each change calls `onChange` at once. */
export function OrganizationSearch({ query, countries, onChange }: OrganizationSearchProps) {
  const { t, country } = useTranslator();
  return (
    <search class="lens-search">
      <SearchField
        label={t("organizations.search")}
        hint={t("organizations.search.hint")}
        text={query.text}
        onInput={(text) => onChange({ ...query, text })}
      />
      <select
        class="lens-field"
        aria-label={t("organizations.country")}
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
