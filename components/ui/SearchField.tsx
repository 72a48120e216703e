import { Icon } from "./Icon.tsx";
import { useTranslator } from "./translation.tsx";

interface SearchFieldProps {
  label: string;
  /** Shown in the field while it is empty. Readers who speak to the browser say what they see, so it ends the field's name. */
  hint: string;
  text: string;
  onInput: (text: string) => void;
}

/** Renders a search field with an icon. */
export function SearchField({ label, hint, text, onInput }: SearchFieldProps) {
  const { t } = useTranslator();
  return (
    <span class="lens-search-field">
      <Icon name="search" />
      <input
        class="lens-field"
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={label + t("lens.colon") + hint}
        placeholder={hint}
        value={text}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </span>
  );
}
