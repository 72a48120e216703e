import { useState } from "preact/hooks";
import type { Records } from "../../data/content/schema/dataset.ts";
import type { Wording } from "../../data/settings/SettingsSchema.ts";
import { ownCountryFirst } from "../organizations/findOrganizations.ts";
import { useTranslator } from "../ui/translation.tsx";
import { type HandoutChoices, HandoutControls } from "./HandoutControls.tsx";
import { HandoutSheet } from "./HandoutSheet.tsx";

interface HandoutProps {
  records: Records;
  /** The choices stored from the last handout. */
  choices: HandoutChoices;
  /** Called with each change, to store it. */
  onChoicesChange: (choices: HandoutChoices) => void;
  /** The wording of the causes that is selected first. */
  wording: Wording;
  /** The reader's local date, `YYYY-MM-DD`. */
  today: string;
  /** The reader's own country, ISO 3166-1 alpha-2; its organizations come first. */
  region: string | undefined;
  onPrint: () => void;
}

/** The form that is selected first; the statements are about it. */
const DEFAULT_FORM_ID = "cervical-dystonia";

/**
 * Renders the handout page: the controls, and below them the sheet as it is printed. The element around it has the
 * classes `lens-root lens-page`.
 */
export function Handout({ records, onChoicesChange, today, onPrint, ...props }: HandoutProps) {
  const { t } = useTranslator();
  const [choices, setChoices] = useState(props.choices);
  const [wording, setWording] = useState(props.wording);
  const [formId, setFormId] = useState(DEFAULT_FORM_ID);
  const organizations = ownCountryFirst(records.organizations, props.region);
  const changeChoices = (changed: Partial<HandoutChoices>) => {
    const next = { ...choices, ...changed };
    setChoices(next);
    onChoicesChange(next);
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
          onChoicesChange={changeChoices}
          wording={wording}
          onWordingChange={setWording}
          formId={formId}
          onFormChange={setFormId}
          onPrint={onPrint}
        />
        <HandoutSheet
          statements={records.statements}
          organizations={organizations.filter(({ id }) => !choices.leftOut.includes(id))}
          form={records.forms.find(({ id }) => id === formId)}
          noteLines={choices.lines}
          isLargePrint={choices.large}
          wording={wording}
          today={today}
        />
      </main>
    </>
  );
}
