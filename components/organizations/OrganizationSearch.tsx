import { useId } from "preact/hooks";
import { useTranslator } from "../ui/Text.tsx";
import type { Wanted } from "./findOrganizations.ts";

interface OrganizationSearchProps {
  wanted: Wanted;
  /** The countries to choose from, ISO 3166-1 alpha-2, in the order in which they are offered. */
  countries: readonly string[];
  onChange: (wanted: Wanted) => void;
}

/** A field for words and a list of countries; what is found follows each change. */
export function OrganizationSearch({ wanted, countries, onChange }: OrganizationSearchProps) {
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
        value={wanted.query}
        onInput={({ currentTarget }) => onChange({ ...wanted, query: currentTarget.value })}
      />
      <label for={`${id}-country`}>{t("organizations.country")}</label>
      <select
        id={`${id}-country`}
        class="lens-field"
        value={wanted.country}
        onChange={({ currentTarget }) => onChange({ ...wanted, country: currentTarget.value })}
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
