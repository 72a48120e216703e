import { textSizes, themes } from "../../data/settings/bounds.ts";
import { CheckField, ChoiceField, SelectField } from "../ui/formFields.tsx";
import { useTranslator } from "../ui/translation.tsx";
import { OptionsSection, type SettingsProps } from "./OptionsSection.tsx";

/** Renders the settings for theme, text size and target size of the Lens. */
export function LookOptions({ settings, onChange }: SettingsProps) {
  const { t } = useTranslator();
  return (
    <OptionsSection id="look">
      <ChoiceField
        name="theme"
        legend={t("options.theme")}
        choices={themes.map((value) => ({ value, label: t(`options.theme.${value}`) }))}
        value={settings.theme}
        onChange={(theme) => onChange((stored) => ({ ...stored, theme }))}
      />
      <div>
        <SelectField
          name="textSize"
          label={t("options.textSize")}
          choices={textSizes.map((value) => ({ value, label: t("options.percent", { count: value }) }))}
          value={settings.textSize}
          onChange={(textSize) => onChange((stored) => ({ ...stored, textSize }))}
        />
        <CheckField
          name="large-targets"
          label={t("options.targets")}
          checked={settings.targets === "large"}
          onChange={(isLarge) =>
            onChange((stored) => ({ ...stored, targets: isLarge ? "large" : "standard" }))
          }
        />
      </div>
    </OptionsSection>
  );
}
