import { useEffect, useMemo, useState } from "preact/hooks";
import type { FormId } from "../../data/content/forms/forms.ts";
import type { Form } from "../../data/content/schema/form.ts";
import { SearchField } from "../ui/SearchField.tsx";
import { useTranslator } from "../ui/translation.tsx";
import { FormRow, type FormRowProps } from "./FormRow.tsx";
import { searchForms, toSearchableForms } from "./searchForms.ts";

/** Time without a change of the search after which a screen reader says the number of forms: once, not at each key. */
const COUNT_DELAY_MS = 500;

interface FormListProps extends Omit<FormRowProps, "form"> {
  forms: readonly Form[];
  /** Resolves to the forms that the matcher finds in a text of any language. */
  findForms: (text: string) => Promise<readonly FormId[]>;
}

/** Renders a search, and the forms that match it in alphabetical order. */
export function FormList({ forms, findForms, ...rowProps }: FormListProps) {
  const { t, pick, locale } = useTranslator();
  const [text, setText] = useState("");
  const named = useNamedForms(text, findForms);
  const searchable = useMemo(
    () => toSearchableForms(forms, ({ name }) => pick(name).text, locale),
    [forms, pick, locale],
  );
  const found = useMemo(() => searchForms(searchable, text, named), [searchable, text, named]);
  const count = found.length > 0 ? t("forms.found", { count: found.length }) : t("forms.nothing");
  return (
    <>
      <search class="lens-search">
        <SearchField label={t("forms.search")} hint={t("forms.search.hint")} text={text} onInput={setText} />
      </search>
      {/* The status says the same to a screen reader. */}
      <p class="lens-form-count" aria-hidden="true">
        {count}
      </p>
      <p class="lens-unseen" role="status">
        {useSettled(count)}
      </p>
      <ul class="lens-form-list">
        {found.map((form) => (
          <FormRow key={form.id} form={form} {...rowProps} />
        ))}
      </ul>
    </>
  );
}

/** Returns the forms that the matcher finds in the text; those of the text before it until the matcher has answered. */
function useNamedForms(text: string, findForms: FormListProps["findForms"]): readonly FormId[] {
  const [named, setNamed] = useState<readonly FormId[]>([]);
  useEffect(() => {
    if (!text.trim()) {
      setNamed([]);
      return;
    }
    let isCurrent = true;
    findForms(text).then(
      (forms) => isCurrent && setNamed(forms),
      (error: unknown) => reportError(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [text, findForms]);
  return named;
}

/** Returns the value once it has not changed for a while, and before that the previous one. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(setSettled, COUNT_DELAY_MS, value);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
