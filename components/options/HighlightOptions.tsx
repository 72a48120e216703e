import { repeatChoices } from "../../data/settings/bounds.ts";
import { highlightColorNames } from "../../data/settings/highlightColors.ts";
import { highlightStyleNames } from "../../data/settings/highlightStyles.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { CheckField, ChoiceField } from "../ui/formFields.tsx";
import { highlightSampleStyle } from "../ui/highlightSampleStyle.ts";
import { useTranslator } from "../ui/translation.tsx";
import { HighlightPreview } from "./HighlightPreview.tsx";
import { OptionsSection, type SettingsProps } from "./OptionsSection.tsx";

const kinds = ["name", "adjective", "abbreviation"] as const;

/** Renders the settings for the style of highlights and for which mentions are highlighted. */
export function HighlightOptions({ settings, onChange }: SettingsProps) {
  const { t } = useTranslator();
  const { marks } = settings;
  const change = (changed: Partial<Settings["marks"]>) =>
    onChange((stored) => ({ ...stored, marks: { ...stored.marks, ...changed } }));
  return (
    <OptionsSection id="marks">
      <ChoiceField
        name="style"
        legend={t("options.style")}
        choices={highlightStyleNames.map((value) => ({ value, label: t(`options.style.${value}`) }))}
        value={marks.style}
        onChange={(style) => change({ style })}
      />
      <ChoiceField
        name="color"
        legend={t("options.color")}
        choices={highlightColorNames.map((value) => ({
          value,
          label: t(`options.color.${value}`),
          swatch: highlightSampleStyle({ style: marks.style, color: value }),
        }))}
        value={marks.color}
        onChange={(color) => change({ color })}
      />
      <div class="lens-wide">
        <HighlightPreview marks={marks} />
        <p class="lens-text lens-forced">{t("options.contrast.forced")}</p>
      </div>
      <fieldset class="lens-setting">
        <legend class="lens-legend">{t("options.kinds")}</legend>
        {kinds.map((kind) => (
          <CheckField
            key={kind}
            name={`kind-${kind}`}
            label={t(`options.kinds.${kind}`)}
            checked={marks.kinds[kind]}
            onChange={(isHighlighted) =>
              onChange((stored) => ({
                ...stored,
                marks: { ...stored.marks, kinds: { ...stored.marks.kinds, [kind]: isHighlighted } },
              }))
            }
          />
        ))}
      </fieldset>
      <ChoiceField
        name="repeats"
        legend={t("options.repeats")}
        choices={repeatChoices.map((value) => ({ value, label: t(`options.repeats.${value}`) }))}
        value={marks.repeats}
        onChange={(repeats) => change({ repeats })}
      />
      <div class="lens-setting">
        <CheckField
          name="in-print"
          label={t("options.inPrint")}
          checked={marks.inPrint}
          onChange={(inPrint) => change({ inPrint })}
        />
        <CheckField
          name="badge"
          label={t("options.badge")}
          checked={settings.badge}
          onChange={(badge) => onChange((stored) => ({ ...stored, badge }))}
        />
      </div>
    </OptionsSection>
  );
}
