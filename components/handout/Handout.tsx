import { useState } from "preact/hooks";
import type { Records } from "../../data/content/schema/dataset.ts";
import type { OwnContact } from "../../data/own/OwnData.ts";
import { readerContacts } from "../../data/own/readerContacts.ts";
import type { Wording } from "../../data/settings/SettingsSchema.ts";
import { groupByCountry } from "../../data/views/groupByCountry.ts";
import type { OwnDataProps } from "../own/OwnDataProps.ts";
import { useTranslator } from "../ui/translation.tsx";
import { type HandoutChoices, isIncluded } from "./HandoutChoices.ts";
import { HandoutControls } from "./HandoutControls.tsx";
import { NotesFields, PrintedNotes } from "./HandoutNotes.tsx";
import { HandoutPaper, papers, type SheetCounts } from "./HandoutPaper.tsx";
import { HandoutSheet } from "./HandoutSheet.tsx";
import { NotesControls } from "./NotesControls.tsx";
import { useKeptNotes } from "./useKeptNotes.ts";

interface HandoutProps {
  records: Records;
  /** Id of the form that the handout is about first; for any other text it is about cervical dystonia. */
  formId: string;
  /** The choices stored from the last handout. */
  choices: HandoutChoices;
  /** Called with each change, to store it. */
  onChoicesChange: (choices: HandoutChoices) => void;
  /** The wording of the causes that is selected first. */
  wording: Wording;
  /** The reader's local date, `YYYY-MM-DD`. */
  today: string;
  /** The reader's own country, ISO 3166-1 alpha-2; its organizations come first, and only they are selected first. */
  region: string | undefined;
  onPrint: () => void;
  /** Opens the page with all forms, at the form with that id; at none for "". */
  onForms: (id: string) => void;
  /** Copies `text` to the clipboard. Rejects when the browser does not allow it. */
  onCopy: (text: string) => Promise<void>;
  /** The reader's own data. */
  own: OwnDataProps;
  /** The contacts that the clinic's policy sets. */
  clinicContacts?: readonly OwnContact[];
}

const DEFAULT_FORM_ID = "cervical-dystonia";

/**
 * Renders the handout page: the controls, below them the sheet with fields for notes, and the same sheet as it is printed.
 * The element around it has the classes `lens-root lens-page`.
 */
export function Handout({
  records,
  onChoicesChange,
  today,
  region,
  onPrint,
  onForms,
  own,
  ...props
}: HandoutProps) {
  const { t, locale } = useTranslator();
  const [choices, setChoices] = useState(props.choices);
  const [wording, setWording] = useState(props.wording);
  const [formId, setFormId] = useState(
    records.forms.some(({ id }) => id === props.formId) ? props.formId : DEFAULT_FORM_ID,
  );
  const { notes, setNotes, ...kept } = useKeptNotes(own);
  const [sheetCounts, setSheetCounts] = useState<SheetCounts>({ A4: 1, Letter: 1 });
  const groups = groupByCountry(records.organizations, region);
  const organizations = groups.flatMap((group) => group.organizations);
  const ownContacts = readerContacts(
    own.answer?.status === "ready" ? own.answer.data.contacts : [],
    props.clinicContacts ?? [],
    locale,
  );
  const changeChoices = (changed: Partial<HandoutChoices>) => {
    const next = { ...choices, ...changed };
    setChoices(next);
    onChoicesChange(next);
  };
  const sheet = {
    ownContacts: ownContacts.filter(({ id }) => !choices.leftOut.includes(id)),
    organizations: organizations.filter((organization) => isIncluded(organization, choices, region)),
    form: records.forms.find(({ id }) => id === formId),
    isLargePrint: choices.large,
    wording,
    today,
  };
  return (
    <>
      <header class="lens-header lens-handout-header">
        <h1 class="lens-title">{t("handout.title")}</h1>
      </header>
      <main class="lens-main">
        <HandoutControls
          ownContacts={ownContacts}
          organizations={organizations}
          unlisted={groups[0]?.kind === "email" ? groups[0] : undefined}
          region={region}
          forms={records.forms}
          choices={choices}
          onChoicesChange={changeChoices}
          wording={wording}
          onWordingChange={setWording}
          formId={formId}
          onFormChange={setFormId}
          sheetCounts={sheetCounts}
          onPrint={onPrint}
          onForms={onForms}
        >
          <NotesControls notes={notes} own={own} {...kept} onCopy={props.onCopy} />
        </HandoutControls>
        <HandoutSheet {...sheet} notes={<NotesFields notes={notes} onChange={setNotes} />} />
      </main>
      <HandoutPaper
        onMeasure={(counts) =>
          setSheetCounts((known) =>
            papers.every((paper) => known[paper] === counts[paper]) ? known : counts,
          )
        }
      >
        <HandoutSheet {...sheet} notes={<PrintedNotes notes={notes} lineCount={choices.lines} />} />
      </HandoutPaper>
    </>
  );
}
