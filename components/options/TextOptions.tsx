import { speechRates } from "../../data/settings/bounds.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { CheckField, ChoiceField, SelectField } from "../ui/formFields.tsx";
import { useTranslator } from "../ui/translation.tsx";
import { type ManagedProps, OptionsSection } from "./OptionsSection.tsx";

/** Renders the settings for language, wording and reading aloud. `languages` are the locales of the catalogs. */
export function TextOptions(props: ManagedProps & { languages: readonly string[] }) {
  const { settings, managed, onChange } = props;
  const { t } = useTranslator();
  const { readAloud } = settings;
  const change = (changed: Partial<Settings["readAloud"]>) =>
    onChange((stored) => ({ ...stored, readAloud: { ...stored.readAloud, ...changed } }));
  const languages = props.languages.map((value) => ({
    value: value as Settings["language"],
    // Each language is named in itself, so that readers who cannot read the present one find theirs.
    label: new Intl.DisplayNames(value, { type: "language" }).of(value) ?? value,
    lang: value,
  }));
  return (
    <OptionsSection id="text">
      <SelectField
        name="language"
        label={t("options.language")}
        choices={[{ value: "auto", label: t("options.language.auto") }, ...languages]}
        value={settings.language}
        lockedBy={managed.language && t("managed.note")}
        onChange={(language) => onChange((stored) => ({ ...stored, language }))}
      />
      <ChoiceField
        name="wording"
        legend={t("options.wording")}
        choices={(["plain", "clinical"] as const).map((value) => ({
          value,
          label: t(`options.wording.${value}`),
        }))}
        value={settings.reading}
        lockedBy={managed.reading && t("managed.note")}
        onChange={(reading) => onChange((stored) => ({ ...stored, reading }))}
      />
      <div>
        <CheckField
          name="read-aloud"
          label={t("options.readAloud")}
          checked={readAloud.isShown}
          onChange={(isShown) => change({ isShown })}
        />
        {readAloud.isShown && (
          <SelectField
            name="rate"
            label={t("options.readAloud.rate")}
            choices={speechRates.map((value) => ({ value, label: t("options.percent", { count: value }) }))}
            value={readAloud.rate}
            onChange={(rate) => change({ rate })}
          />
        )}
      </div>
    </OptionsSection>
  );
}
