import { highlightStyleNames } from "../../data/settings/highlightStyles.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { CheckField, ChoiceField } from "../ui/formFields.tsx";
import { useTranslator } from "../ui/translation.tsx";
import { HighlightPreview } from "./HighlightPreview.tsx";
import { OptionsSection, type SettingsProps } from "./OptionsSection.tsx";

const kinds = ["name", "adjective", "abbreviation"] as const;

/** The first custom color: the default background of a highlight. */
const FIRST_CUSTOM_COLOR = "#ffe9a8";

/** Renders the settings for the style of highlights and for which mentions are highlighted. */
export function HighlightOptions({ settings, onChange }: SettingsProps) {
  const { t } = useTranslator();
  const { marks } = settings;
  const change = (changed: Partial<Settings["marks"]>) =>
    onChange((stored) => ({ ...stored, marks: { ...stored.marks, ...changed } }));
  const hasCustomColor = marks.color !== "auto";
  return (
    <OptionsSection id="marks" heading={t("options.marks")}>
      <ChoiceField
        name="style"
        legend={t("options.style")}
        choices={highlightStyleNames.map((value) => ({ value, label: t(`options.style.${value}`) }))}
        value={marks.style}
        onChange={(style) => change({ style })}
      />
      <div>
        <ChoiceField
          name="color"
          legend={t("options.color")}
          choices={(["auto", "own"] as const).map((value) => ({ value, label: t(`options.color.${value}`) }))}
          value={hasCustomColor ? "own" : "auto"}
          onChange={(color) => change({ color: color === "own" ? FIRST_CUSTOM_COLOR : "auto" })}
        />
        {hasCustomColor && (
          <label class="lens-option">
            <input
              type="color"
              name="own-color"
              class="lens-color"
              value={marks.color}
              // An input event is dispatched at each movement in the color picker: too many to store.
              onChange={({ currentTarget }) => change({ color: currentTarget.value })}
            />
            <span>{t("options.color.pick")}</span>
          </label>
        )}
      </div>
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
      <div class="lens-setting">
        <CheckField
          name="first-in-section"
          label={t("options.firstInSection")}
          checked={marks.firstInSection}
          onChange={(firstInSection) => change({ firstInSection })}
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
