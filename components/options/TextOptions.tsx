import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { ChoiceField } from "../ui/ChoiceField.tsx";
import { SelectField } from "../ui/SelectField.tsx";
import { useTranslator } from "../ui/Text.tsx";
import { OptionsSection } from "./OptionsSection.tsx";
import type { SettingsProps } from "./SettingsProps.ts";

const sizes = [100, 125, 150, 175, 200] as const;

/** Text size, language and reading. `languages` are the locales that the Lens speaks. */
export function TextOptions(props: SettingsProps & { languages: readonly string[] }) {
  const { settings, onChange } = props;
  const { t } = useTranslator();
  const languages = props.languages.map((value) => ({
    value: value as Settings["language"],
    // Each in its own language: who cannot read the present one finds the own.
    label: new Intl.DisplayNames(value, { type: "language" }).of(value) ?? value,
    lang: value,
  }));
  return (
    <OptionsSection id="text" heading={t("options.text")}>
      <SelectField
        name="textSize"
        label={t("options.textSize")}
        choices={sizes.map((value) => ({ value, label: t("options.percent", { count: value }) }))}
        value={settings.textSize}
        onChange={(textSize) => onChange((now) => ({ ...now, textSize }))}
      />
      <SelectField
        name="language"
        label={t("options.language")}
        choices={[{ value: "auto", label: t("options.language.auto") }, ...languages]}
        value={settings.language}
        onChange={(language) => onChange((now) => ({ ...now, language }))}
      />
      <ChoiceField
        name="reading"
        legend={t("options.reading")}
        choices={(["plain", "clinical"] as const).map((value) => ({
          value,
          label: t(`options.reading.${value}`),
        }))}
        value={settings.reading}
        onChange={(reading) => onChange((now) => ({ ...now, reading }))}
      />
    </OptionsSection>
  );
}
