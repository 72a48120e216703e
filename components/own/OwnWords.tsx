import { useRef, useState } from "preact/hooks";
import type { FormId } from "../../data/content/forms/forms.ts";
import type { Form } from "../../data/content/schema/form.ts";
import type { OwnData } from "../../data/own/OwnData.ts";
import { SelectField } from "../ui/formFields.tsx";
import { Icon } from "../ui/Icon.tsx";
import { useTranslator } from "../ui/translation.tsx";
import type { OwnDataProps } from "./OwnDataProps.ts";
import { useFormChoices } from "./OwnOptions.tsx";
import { ValueField } from "./ValueField.tsx";

interface OwnWordsProps extends Pick<OwnDataProps, "onChange"> {
  data: OwnData;
  forms: readonly Form[];
}

/** Renders the reader's own words, each with its form and a button that removes it, and the fields that add one. */
export function OwnWords({ data, forms, onChange }: OwnWordsProps) {
  const { t, locale } = useTranslator();
  const choices = useFormChoices(forms);
  const [word, setWord] = useState("");
  const [form, setForm] = useState<FormId>(data.myForm?.form ?? "cervical-dystonia");
  const [isInvalid, setInvalid] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const { compare } = new Intl.Collator(locale);
  const focusField = () => fields.current?.querySelector("input")?.focus();
  const add = async () => {
    const result = await onChange({
      kind: "put-word",
      word: { id: crypto.randomUUID(), word: word.trim(), form },
    });
    setInvalid(result.status === "invalid" && result.fields.includes("word"));
    if (result.status === "done") setWord("");
    focusField();
  };
  const remove = (id: string) => {
    onChange({ kind: "remove-word", id });
    // The pressed button is about to be removed. Move the focus first, or it would be lost.
    focusField();
  };
  return (
    <div class="lens-setting lens-wide lens-own-words">
      <h3 class="lens-legend">{t("own.words")}</h3>
      <p class="lens-text lens-muted">{t("own.words.note")}</p>
      <ul class="lens-sites" data-list="words">
        {data.words
          .toSorted((one, other) => compare(one.word, other.word))
          .map(({ id, word, form }) => (
            <li key={id} class="lens-site-row">
              <span>
                <bdi>{word}</bdi>
                {t("lens.colon")}
                <bdi>{choices.find(({ value }) => value === form)?.label ?? form}</bdi>
              </span>
              <button type="button" class="lens-button" onClick={() => remove(id)}>
                {t("own.word.remove", { word })}
              </button>
            </li>
          ))}
      </ul>
      <div ref={fields} class="lens-own-add">
        <ValueField
          name="word"
          label={t("own.word")}
          value={word}
          isInvalid={isInvalid}
          error={t("own.word.invalid")}
          onInput={setWord}
        />
        <SelectField
          name="own-word-form"
          label={t("own.word.form")}
          choices={choices}
          value={form}
          onChange={setForm}
        />
        <button type="button" class="lens-button" data-action="add-word" onClick={add}>
          <Icon name="add" />
          {t("own.word.add")}
        </button>
      </div>
    </div>
  );
}
