import { useRef, useState } from "preact/hooks";
import type { FormId } from "../../data/content/forms/forms.ts";
import type { Form } from "../../data/content/schema/form.ts";
import type { OwnData, OwnWord } from "../../data/own/OwnData.ts";
import { Removal } from "../options/Removal.tsx";
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

/**
 * Renders the reader's own words, each with its form and a button that removes it, what was saved or removed last, and the
 * fields that add one.
 */
export function OwnWords({ data, forms, onChange }: OwnWordsProps) {
  const { t, locale } = useTranslator();
  const choices = useFormChoices(forms);
  const [word, setWord] = useState("");
  const [form, setForm] = useState<FormId>(data.myForm?.form ?? "cervical-dystonia");
  const [isInvalid, setInvalid] = useState(false);
  const [saved, setSaved] = useState<string>();
  const [removed, setRemoved] = useState<OwnWord>();
  const fields = useRef<HTMLFormElement>(null);
  const { compare } = new Intl.Collator(locale);
  const focusField = () => fields.current?.querySelector("input")?.focus();
  const add = async () => {
    const name = word.trim();
    // Screen readers announce a live region only when its text changes: empty it first.
    setSaved(undefined);
    const result = await onChange({ kind: "put-word", word: { id: crypto.randomUUID(), word: name, form } });
    setInvalid(result.status === "invalid" && result.fields.includes("word"));
    if (result.status === "done") {
      setWord("");
      setSaved(name);
      setRemoved(undefined);
    }
    focusField();
  };
  // The pressed button is about to be removed. Move the focus first, or it would be lost.
  const remove = async (word: OwnWord) => {
    focusField();
    setSaved(undefined);
    const { status } = await onChange({ kind: "remove-word", id: word.id });
    if (status === "done") setRemoved(word);
  };
  const undo = async (word: OwnWord) => {
    focusField();
    const { status } = await onChange({ kind: "put-word", word });
    if (status !== "done") return;
    setSaved(word.word);
    setRemoved(undefined);
  };
  return (
    <div class="lens-setting lens-wide lens-own-words">
      <h3 class="lens-legend">{t("own.words")}</h3>
      <p class="lens-text lens-muted">{t("own.words.note")}</p>
      <ul class="lens-sites" data-list="words">
        {data.words
          .toSorted((one, other) => compare(one.word, other.word))
          .map((each) => (
            <li key={each.id} class="lens-site-row">
              <span>
                <bdi>{each.word}</bdi>
                {t("lens.colon")}
                <bdi>{choices.find(({ value }) => value === each.form)?.label ?? each.form}</bdi>
              </span>
              <button type="button" class="lens-button" onClick={() => remove(each)}>
                {t("own.word.remove", { word: each.word })}
              </button>
            </li>
          ))}
      </ul>
      <p role="status" class={saved === undefined ? "lens-unseen" : "lens-text"}>
        {saved !== undefined && t("own.saved", { name: saved })}
      </p>
      <Removal name={removed?.word} onUndo={() => removed && undo(removed)} />
      <form
        ref={fields}
        class="lens-own-add"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
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
        <button type="submit" class="lens-button" data-action="add-word">
          <Icon name="add" />
          {t("own.word.add")}
        </button>
      </form>
    </div>
  );
}
