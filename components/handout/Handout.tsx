import { useState } from "preact/hooks";
import type { Records } from "../../data/content/schema/dataset.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { nearestFirst } from "../organizations/nearestFirst.ts";
import { useTranslator } from "../ui/Text.tsx";
import type { HandoutChoices } from "./HandoutChoices.ts";
import { HandoutControls } from "./HandoutControls.tsx";
import { HandoutSheet } from "./HandoutSheet.tsx";

interface HandoutProps {
  records: Records;
  /** What is kept from the last time. */
  choices: HandoutChoices;
  onChoose: (choices: HandoutChoices) => void;
  /** Which reading of the causes comes first. */
  reading: Settings["reading"];
  /** The reader's day, `YYYY-MM-DD`. */
  today: string;
  /** The reader's own country, ISO 3166-1 alpha-2; its organizations come first. */
  region: string | undefined;
  onPrint: () => void;
}

/** The form that the causes are about. */
const FIRST_FORM = "cervical-dystonia";

/**
 * The page that makes a hand-out: what goes on it, and below the sheet as it is printed. The element around it carries
 * the classes `lens-root lens-page`.
 */
export function Handout({ records, onChoose, today, onPrint, ...props }: HandoutProps) {
  const { t } = useTranslator();
  const [choices, setChoices] = useState(props.choices);
  const [reading, setReading] = useState(props.reading);
  const [formId, setFormId] = useState(FIRST_FORM);
  const organizations = nearestFirst(records.organizations, props.region);
  const choose = (part: Partial<HandoutChoices>) => {
    const next = { ...choices, ...part };
    setChoices(next);
    onChoose(next);
  };
  return (
    <>
      <header class="lens-header lens-handout-header">
        <h1 class="lens-title">{t("handout.title")}</h1>
      </header>
      <main class="lens-main">
        <HandoutControls
          organizations={organizations}
          forms={records.forms}
          choices={choices}
          onChoose={choose}
          reading={reading}
          onReading={setReading}
          formId={formId}
          onForm={setFormId}
          onPrint={onPrint}
        />
        <HandoutSheet
          statements={records.statements}
          organizations={organizations.filter(({ id }) => !choices.leftOut.includes(id))}
          form={records.forms.find(({ id }) => id === formId)}
          choices={choices}
          reading={reading}
          today={today}
        />
      </main>
    </>
  );
}
