import { highlightStyleNames } from "../../data/settings/highlightStyles.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { CheckField } from "../ui/CheckField.tsx";
import { ChoiceField } from "../ui/ChoiceField.tsx";
import { useTranslator } from "../ui/Text.tsx";
import { MarkContrast } from "./MarkContrast.tsx";
import { MarkSample } from "./MarkSample.tsx";
import { OptionsSection } from "./OptionsSection.tsx";
import type { SettingsProps } from "./SettingsProps.ts";

const kinds = ["name", "adjective", "abbreviation"] as const;

/** The color picker starts with the default background color. */
const INITIAL_COLOR = "#ffe9a8";

/** The settings for how mentions are highlighted, and which of them. */
export function MarksOptions({ settings, onChange }: SettingsProps) {
  const { t } = useTranslator();
  const { marks } = settings;
  const setMarks = (changes: Partial<Settings["marks"]>) =>
    onChange((now) => ({ ...now, marks: { ...now.marks, ...changes } }));
  const hasOwnColor = marks.color !== "auto";
  return (
    <OptionsSection id="marks" heading={t("options.marks")}>
      <ChoiceField
        name="style"
        legend={t("options.style")}
        choices={highlightStyleNames.map((value) => ({ value, label: t(`options.style.${value}`) }))}
        value={marks.style}
        onChange={(style) => setMarks({ style })}
      />
      <div>
        <ChoiceField
          name="color"
          legend={t("options.color")}
          choices={(["auto", "own"] as const).map((value) => ({ value, label: t(`options.color.${value}`) }))}
          value={hasOwnColor ? "own" : "auto"}
          onChange={(color) => setMarks({ color: color === "own" ? INITIAL_COLOR : "auto" })}
        />
        {hasOwnColor && (
          <label class="lens-option">
            <input
              type="color"
              name="own-color"
              class="lens-color"
              value={marks.color}
              onInput={({ currentTarget }) => setMarks({ color: currentTarget.value })}
            />
            <span>{t("options.color.pick")}</span>
          </label>
        )}
      </div>
      <div class="lens-wide">
        <MarkSample marks={marks} />
        <MarkContrast marks={marks} />
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
            onChange={(isOn) =>
              onChange((now) => ({
                ...now,
                marks: { ...now.marks, kinds: { ...now.marks.kinds, [kind]: isOn } },
              }))
            }
          />
        ))}
      </fieldset>
      <div class="lens-setting">
        <CheckField
          name="first-in-section"
          label={t("options.firstInSection")}
          checked={marks.firstInSection}
          onChange={(firstInSection) => setMarks({ firstInSection })}
        />
        <CheckField
          name="badge"
          label={t("options.badge")}
          checked={settings.badge}
          onChange={(badge) => onChange((now) => ({ ...now, badge }))}
        />
      </div>
    </OptionsSection>
  );
}
