import { useId } from "preact/hooks";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { useTranslator } from "../ui/Text.tsx";

type Kind = Settings["reading"];

const kinds: readonly Kind[] = ["plain", "clinical"];

/** The choice between the two readings of the same facts. */
export function WordingChoice(props: { reading: Kind; onChoose: (reading: Kind) => void }) {
  const { t } = useTranslator();
  const name = useId();
  return (
    <fieldset class="lens-choice">
      <legend class="lens-unseen">{t("causes.reading")}</legend>
      {kinds.map((kind) => (
        <label key={kind} class="lens-choice-option">
          <input
            type="radio"
            name={name}
            value={kind}
            checked={kind === props.reading}
            onChange={() => props.onChoose(kind)}
          />
          {t(`reading.${kind}`)}
        </label>
      ))}
    </fieldset>
  );
}
