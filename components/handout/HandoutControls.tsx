import { useMemo } from "preact/hooks";
import type { Form } from "../../data/content/schema/form.ts";
import type { Organization } from "../../data/content/schema/organization.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { CheckField } from "../ui/CheckField.tsx";
import { ChoiceField } from "../ui/ChoiceField.tsx";
import { SelectField } from "../ui/SelectField.tsx";
import { useTranslator } from "../ui/Text.tsx";
import { type HandoutChoices, lineCounts } from "./HandoutChoices.ts";

interface HandoutControlsProps {
  organizations: readonly Organization[];
  forms: readonly Form[];
  choices: HandoutChoices;
  onChoose: (part: Partial<HandoutChoices>) => void;
  reading: Settings["reading"];
  onReading: (reading: Settings["reading"]) => void;
  /** "" for none. */
  formId: string;
  onForm: (id: string) => void;
  onPrint: () => void;
}

/** What goes on the hand-out, and the button that prints it. None of it is printed. */
export function HandoutControls(props: HandoutControlsProps) {
  const { organizations, forms, choices, onChoose } = props;
  const { t, pick, locale } = useTranslator();
  const named = useMemo(() => {
    const { compare } = new Intl.Collator(locale);
    return forms
      .map(({ id, name }) => ({ value: id, label: pick(name).text, lang: pick(name).lang }))
      .sort((a, b) => compare(a.label, b.label));
  }, [forms, locale, pick]);
  const show = (id: string, isOn: boolean) =>
    onChoose({
      leftOut: isOn ? choices.leftOut.filter((other) => other !== id) : [...choices.leftOut, id],
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
              onChange={(isOn) => show(id, isOn)}
            />
          ))}
        </fieldset>
        <div>
          <SelectField
            name="form"
            label={t("handout.form")}
            choices={[{ value: "", label: t("handout.form.none") }, ...named]}
            value={props.formId}
            onChange={props.onForm}
          />
          <ChoiceField
            name="reading"
            legend={t("causes.reading")}
            choices={(["plain", "clinical"] as const).map((value) => ({
              value,
              label: t(`reading.${value}`),
            }))}
            value={props.reading}
            onChange={props.onReading}
          />
          <SelectField
            name="lines"
            label={t("handout.lines")}
            choices={lineCounts.map((value) => ({ value, label: t("handout.lineCount", { count: value }) }))}
            value={choices.lines}
            onChange={(lines) => onChoose({ lines })}
          />
          <CheckField
            name="large"
            label={t("handout.large")}
            checked={choices.large}
            onChange={(large) => onChoose({ large })}
          />
        </div>
      </div>
      <button type="button" class="lens-button lens-button-main" data-action="print" onClick={props.onPrint}>
        {t("handout.print")}
      </button>
      <p class="lens-text lens-quiet">{t("handout.paper")}</p>
    </section>
  );
}
