import { useMemo } from "preact/hooks";
import { formGroups } from "../../data/content/formGroups.compiled.ts";
import type { FormGroup, FormId } from "../../data/content/forms/forms.ts";
import type { Form } from "../../data/content/schema/form.ts";
import { otherFormsChoices } from "../../data/own/bounds.ts";
import type { OwnData } from "../../data/own/OwnData.ts";
import { OptionsSection } from "../options/OptionsSection.tsx";
import { CheckField, ChoiceField, SelectField } from "../ui/formFields.tsx";
import { useTranslator } from "../ui/translation.tsx";
import { useAsync } from "../ui/useAsync.ts";
import { changeProblem } from "./changeProblem.ts";
import type { OwnDataProps } from "./OwnDataProps.ts";
import { OwnTransfer } from "./OwnTransfer.tsx";
import { OwnWords } from "./OwnWords.tsx";
import { useLastProblem } from "./useLastProblem.ts";

export interface OwnOptionsProps extends OwnDataProps {
  /** Resolves to all forms. */
  readForms: () => Promise<readonly Form[]>;
  /** Saves `text` as a file with that name. */
  onSaveFile: (name: string, text: string) => void;
}

/** Renders the section of the options with the reader's own form, words and groups of forms, and the file with all of it. */
export function OwnOptions({ readForms, onSaveFile, ...props }: OwnOptionsProps) {
  const { answer, isReadOnly } = props;
  const { t } = useTranslator();
  const [problem, onChange] = useLastProblem(props.onChange, (result) => changeProblem(result, t));
  const [forms] = useAsync(readForms);
  const own = { answer, isReadOnly, onChange };
  return (
    <OptionsSection id="own">
      <div class="lens-setting lens-wide">
        <p class="lens-text">{t("own.intro")}</p>
        <p class="lens-text">{t("own.keepCopy")}</p>
        {answer?.status === "failed" && <p class="lens-note">{t(`own.failed.${answer.reason}`)}</p>}
        {answer?.status === "ready" && answer.unreadableCount > 0 && (
          <p class="lens-note">{t("own.unreadable", { count: answer.unreadableCount })}</p>
        )}
        {isReadOnly && answer && <p class="lens-note">{t("own.private")}</p>}
        <p role="alert" class={problem ? "lens-own-problem" : undefined}>
          {problem}
        </p>
      </div>
      {answer?.status === "ready" && forms.status === "ready" && (
        <fieldset class="lens-own-choices" disabled={isReadOnly}>
          <FormChoices data={answer.data} forms={forms.value} onChange={onChange} />
          <OwnWords data={answer.data} forms={forms.value} onChange={onChange} />
        </fieldset>
      )}
      <OwnTransfer {...own} onSaveFile={onSaveFile} />
    </OptionsSection>
  );
}

interface FormChoicesProps extends Pick<OwnDataProps, "onChange"> {
  data: OwnData;
  forms: readonly Form[];
}

/** Renders the reader's own form, what happens to the others, and the groups of forms that are marked. */
function FormChoices({ data, forms, onChange }: FormChoicesProps) {
  const { t } = useTranslator();
  const choices = useFormChoices(forms);
  const { myForm, hiddenForms } = data;
  return (
    <div class="lens-settings">
      <div>
        <SelectField
          name="my-form"
          label={t("own.myForm")}
          choices={[{ value: "" as const, label: t("own.myForm.none") }, ...choices]}
          value={myForm?.form ?? ""}
          onChange={(form) =>
            onChange({
              kind: "set-my-form",
              ...(form && { myForm: { form, others: myForm?.others ?? "usual" } }),
            })
          }
        />
        <p class="lens-text lens-muted">{t("own.myForm.note")}</p>
        {myForm && (
          <ChoiceField
            name="own-others"
            legend={t("own.others")}
            choices={otherFormsChoices.map((value) => ({ value, label: t(`own.others.${value}`) }))}
            value={myForm.others}
            onChange={(others) => onChange({ kind: "set-my-form", myForm: { ...myForm, others } })}
          />
        )}
      </div>
      <fieldset class="lens-setting">
        <legend class="lens-legend">{t("own.groups")}</legend>
        {(Object.keys(formGroups) as FormGroup[]).map((group) => (
          <CheckField
            key={group}
            name={`group-${group}`}
            label={t(`own.group.${group}`)}
            checked={formGroups[group].some((id) => !hiddenForms.includes(id))}
            onChange={(isMarked) =>
              onChange({ kind: "hide-forms", forms: [...formGroups[group]], isHidden: !isMarked })
            }
          />
        ))}
      </fieldset>
    </div>
  );
}

/** Returns the forms for a drop-down list, sorted by name. */
export function useFormChoices(forms: readonly Form[]): { value: FormId; label: string; lang: string }[] {
  const { locale, pick } = useTranslator();
  return useMemo(() => {
    const { compare } = new Intl.Collator(locale);
    return forms
      .map(({ id, name }) => ({ value: id as FormId, label: pick(name).text, lang: pick(name).lang }))
      .sort((one, other) => compare(one.label, other.label));
  }, [forms, locale, pick]);
}
