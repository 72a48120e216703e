import { Icon } from "./Icon.tsx";

interface SearchFieldProps {
  label: string;
  /** Shown in the field while it is empty. */
  hint: string;
  text: string;
  onInput: (text: string) => void;
}

/** Renders a search field with an icon. */
export function SearchField({ label, hint, text, onInput }: SearchFieldProps) {
  return (
    <span class="lens-search-field">
      <Icon name="search" />
      <input
        class="lens-field"
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={label}
        placeholder={hint}
        value={text}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </span>
  );
}
