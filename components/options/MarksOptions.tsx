import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { CheckField } from "../ui/CheckField.tsx";
import { ChoiceField } from "../ui/ChoiceField.tsx";
import { useTranslator } from "../ui/Text.tsx";
import { MarkContrast } from "./MarkContrast.tsx";
import { MarkSample } from "./MarkSample.tsx";
import { OptionsSection } from "./OptionsSection.tsx";
import type { SettingsProps } from "./SettingsProps.ts";

const styles = ["background", "underline", "wavy", "dotted", "double"] as const;
const kinds = ["name", "adjective", "abbreviation"] as const;

/** A color to begin with: the Lens's own ground. */
const FIRST_COLOR = "#ffe9a8";

/** How mentions are marked, and which. */
export function MarksOptions({ settings, onChange }: SettingsProps) {
  const { t } = useTranslator();
  const { marks } = settings;
  const set = (part: Partial<Settings["marks"]>) =>
    onChange((now) => ({ ...now, marks: { ...now.marks, ...part } }));
  const isOwn = marks.color !== "auto";
  return (
    <OptionsSection id="marks" heading={t("options.marks")}>
      <ChoiceField
        name="style"
        legend={t("options.style")}
        choices={styles.map((value) => ({ value, label: t(`options.style.${value}`) }))}
        value={marks.style}
        onChange={(style) => set({ style })}
      />
      <div>
        <ChoiceField
          name="color"
          legend={t("options.color")}
          choices={(["auto", "own"] as const).map((value) => ({ value, label: t(`options.color.${value}`) }))}
          value={isOwn ? "own" : "auto"}
          onChange={(color) => set({ color: color === "own" ? FIRST_COLOR : "auto" })}
        />
        {isOwn && (
          <label class="lens-option">
            <input
              type="color"
              name="own-color"
              class="lens-color"
              value={marks.color}
              onInput={({ currentTarget }) => set({ color: currentTarget.value })}
            />
            <span>{t("options.color.pick")}</span>
          </label>
        )}
      </div>
      <div class="lens-wide">
        <MarkSample looks={marks} />
        <MarkContrast looks={marks} />
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
            onChange={(on) =>
              onChange((now) => ({
                ...now,
                marks: { ...now.marks, kinds: { ...now.marks.kinds, [kind]: on } },
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
          onChange={(firstInSection) => set({ firstInSection })}
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
