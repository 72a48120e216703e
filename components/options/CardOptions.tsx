import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { ChoiceField } from "../ui/ChoiceField.tsx";
import { SelectField } from "../ui/SelectField.tsx";
import { useTranslator } from "../ui/Text.tsx";
import { OptionsSection } from "./OptionsSection.tsx";
import type { SettingsProps } from "./SettingsProps.ts";

/** In milliseconds: from at once to five seconds, the defaults among them. */
const delays = [0, 100, 200, 300, 350, 500, 750, 1000, 1500, 2000, 3000, 5000];

/** When a card opens and closes. */
export function CardOptions({ settings, onChange }: SettingsProps) {
  const { t } = useTranslator();
  const { card } = settings;
  const set = (part: Partial<Settings["card"]>) =>
    onChange((now) => ({ ...now, card: { ...now.card, ...part } }));
  const delay = (name: "restMs" | "leaveMs") => (
    <SelectField
      name={name}
      label={t(`options.${name}`)}
      // An imported file may hold a time of its own.
      choices={[...new Set([...delays, card[name]])]
        .sort((a, b) => a - b)
        .map((value) => ({ value, label: t("options.seconds", { count: value / 1000 }) }))}
      value={card[name]}
      onChange={(value) => set({ [name]: value })}
    />
  );
  return (
    <OptionsSection id="card" heading={t("options.card")}>
      <ChoiceField
        name="opens-on"
        legend={t("options.opensOn")}
        choices={(["rest", "click"] as const).map((value) => ({
          value,
          label: t(`options.opensOn.${value}`),
        }))}
        value={card.opensOn}
        onChange={(opensOn) => set({ opensOn })}
      />
      <div>
        {card.opensOn === "rest" && delay("restMs")}
        {delay("leaveMs")}
      </div>
    </OptionsSection>
  );
}
