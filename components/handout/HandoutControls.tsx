import { useMemo } from "preact/hooks";
import type { Form } from "../../data/content/schema/form.ts";
import type { Organization } from "../../data/content/schema/organization.ts";
import type { Wording } from "../../data/settings/SettingsSchema.ts";
import { CheckField, ChoiceField, SelectField } from "../ui/formFields.tsx";
import { useTranslator } from "../ui/translation.tsx";

/** The reader's choices for the handout, which are stored for the next one. */
export interface HandoutChoices {
  /** Ids of the organizations that are left out. Organizations that a later release adds are therefore included. */
  readonly leftOut: readonly string[];
  /** Number of ruled lines in each notes section. */
  readonly lines: number;
  /** Whether the handout is in large print. */
  readonly large: boolean;
}

/** The values of `HandoutChoices.lines` to choose from. */
export const lineCounts: readonly number[] = [2, 3, 4, 5, 6, 8, 10, 12];

interface HandoutControlsProps {
  organizations: readonly Organization[];
  forms: readonly Form[];
  choices: HandoutChoices;
  onChoicesChange: (changed: Partial<HandoutChoices>) => void;
  wording: Wording;
  onWordingChange: (wording: Wording) => void;
  /** Id of the selected form; "" for none. */
  formId: string;
  onFormChange: (id: string) => void;
  onPrint: () => void;
}

/** Renders the choices for the handout and the print button. CSS hides all of it in print. */
export function HandoutControls(props: HandoutControlsProps) {
  const { organizations, forms, choices, onChoicesChange } = props;
  const { t, pick, locale } = useTranslator();
  const formChoices = useMemo(() => {
    const { compare } = new Intl.Collator(locale);
    return forms
      .map(({ id, name }) => ({ value: id, label: pick(name).text, lang: pick(name).lang }))
      .sort((a, b) => compare(a.label, b.label));
  }, [forms, locale, pick]);
  const setIncluded = (id: string, isIncluded: boolean) =>
    onChoicesChange({
      leftOut: isIncluded ? choices.leftOut.filter((other) => other !== id) : [...choices.leftOut, id],
    });
  return (
    <section class="lens-handout-controls" aria-label={t("handout.controls")}>
      <p class="lens-text lens-intro">{t("handout.intro")}</p>
      <div class="lens-settings">
        <fieldset class="lens-setting">
          <legend class="lens-legend">{t("nav.organizations")}</legend>
          {organizations.map(({ id, name }) => (
            <CheckField
              key={id}
              name={id}
              label={name}
              checked={!choices.leftOut.includes(id)}
              onChange={(isIncluded) => setIncluded(id, isIncluded)}
            />
          ))}
        </fieldset>
        <div>
          <SelectField
            name="form"
            label={t("handout.form")}
            choices={[{ value: "", label: t("handout.form.none") }, ...formChoices]}
            value={props.formId}
            onChange={props.onFormChange}
          />
          <ChoiceField
            name="wording"
            legend={t("causes.wording")}
            choices={(["plain", "clinical"] as const).map((value) => ({
              value,
              label: t(`wording.${value}`),
            }))}
            value={props.wording}
            onChange={props.onWordingChange}
          />
          <SelectField
            name="lines"
            label={t("handout.lines")}
            choices={lineCounts.map((value) => ({ value, label: t("handout.lineCount", { count: value }) }))}
            value={choices.lines}
            onChange={(lines) => onChoicesChange({ lines })}
          />
          <CheckField
            name="large"
            label={t("handout.large")}
            checked={choices.large}
            onChange={(large) => onChoicesChange({ large })}
          />
        </div>
      </div>
      <button type="button" class="lens-button lens-button-main" data-action="print" onClick={props.onPrint}>
        {t("handout.print")}
      </button>
      <p class="lens-text lens-muted">{t("handout.paper")}</p>
    </section>
  );
}
