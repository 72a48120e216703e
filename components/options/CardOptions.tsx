import { cardOpeners, linkOpeners } from "../../data/settings/bounds.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { CheckField, ChoiceField, SelectField } from "../ui/formFields.tsx";
import { useTranslator } from "../ui/translation.tsx";
import { OptionsSection, type SettingsProps } from "./OptionsSection.tsx";

/** The delays to choose from, in milliseconds. */
const delayChoicesMs = [0, 100, 200, 300, 350, 500, 800, 1000, 1500, 2000, 3000, 5000];

/** Renders the settings for when a card opens and closes. */
export function CardOptions({ settings, onChange }: SettingsProps) {
  const { t } = useTranslator();
  const { card } = settings;
  const change = (changed: Partial<Settings["card"]>) =>
    onChange((stored) => ({ ...stored, card: { ...stored.card, ...changed } }));
  const delayField = (name: "restMs" | "leaveMs") => (
    <SelectField
      name={name}
      label={t(`options.${name}`)}
      // The stored delay may be none of these choices: settings can be imported from a file.
      choices={[...new Set([...delayChoicesMs, card[name]])]
        .sort((a, b) => a - b)
        .map((value) => ({ value, label: t("options.seconds", { count: value / 1000 }) }))}
      value={card[name]}
      onChange={(value) => change({ [name]: value })}
    />
  );
  return (
    <OptionsSection id="card">
      <ChoiceField
        name="opens-on"
        legend={t("options.opensOn")}
        choices={cardOpeners.map((value) => ({
          value,
          label: t(`options.opensOn.${value}`),
        }))}
        value={card.opensOn}
        onChange={(opensOn) => change({ opensOn })}
      />
      <div>
        {card.opensOn === "rest" && delayField("restMs")}
        <CheckField
          name="stays-open"
          label={t("options.staysOpen")}
          checked={card.staysOpen}
          onChange={(staysOpen) => change({ staysOpen })}
        />
        {!card.staysOpen && delayField("leaveMs")}
      </div>
      <ChoiceField
        name="links-on-touch"
        legend={t("options.linksOnTouch")}
        choices={linkOpeners.map((value) => ({ value, label: t(`options.linksOnTouch.${value}`) }))}
        value={card.linksOnTouch}
        onChange={(linksOnTouch) => change({ linksOnTouch })}
      />
    </OptionsSection>
  );
}
