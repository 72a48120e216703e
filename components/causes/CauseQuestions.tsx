import { useId, useState } from "preact/hooks";
import type { Form } from "../../data/content/schema/form.ts";
import type { Statement } from "../../data/content/schema/statement.ts";
import type { Wording } from "../../data/settings/SettingsSchema.ts";
import { useTranslator } from "../ui/translation.tsx";
import { CauseSection } from "./CauseSection.tsx";

const CERVICAL = "cervical-dystonia";
const wordings: readonly Wording[] = ["plain", "clinical"];

interface CauseQuestionsProps {
  /** The statements about the causes of cervical dystonia. */
  statements: readonly Statement[];
  forms: readonly Form[];
  /** The id of the form that the page mentions most often, if there is one. */
  pageForm?: string | undefined;
  /** The wording that is selected first. */
  wording: Wording;
  /** The reader's local date, `YYYY-MM-DD`. */
  today: string;
  /** The speed of reading aloud in percent of the normal one; undefined when it is not offered. */
  readAloudRate?: number | undefined;
}

/**
 * Renders what causes cervical dystonia as answers to questions, with the choice of wording. If the page is mostly about
 * another form, the answers about that form come first.
 */
export function CauseQuestions({ statements, forms, pageForm, ...props }: CauseQuestionsProps) {
  const { t, pick } = useTranslator();
  const [wording, setWording] = useState(props.wording);
  const ofPage = pageForm === CERVICAL ? undefined : forms.find(({ id }) => id === pageForm);
  const cervical = forms.find(({ id }) => id === CERVICAL);
  if (statements.length === 0 && !ofPage) return <p class="lens-text">{t("causes.none")}</p>;
  const shared = { wording, today: props.today, readAloudRate: props.readAloudRate };
  const choice = <WordingChoice wording={wording} onChange={setWording} />;
  return (
    <>
      {ofPage && (
        <CauseSection
          {...shared}
          heading={t("causes.onPage", { form: pick(ofPage.name).text })}
          note={ofPage.relation === "same" ? undefined : t(`relation.${ofPage.relation}`)}
          form={ofPage}
          statements={noStatements}
        >
          {choice}
        </CauseSection>
      )}
      {statements.length > 0 && (
        <CauseSection {...shared} heading={t("causes.heading")} form={cervical} statements={statements}>
          {!ofPage && choice}
        </CauseSection>
      )}
    </>
  );
}

const noStatements: readonly Statement[] = [];

/** Renders the choice between the plain and the clinical wording of the same statements. */
function WordingChoice({ wording, onChange }: { wording: Wording; onChange: (wording: Wording) => void }) {
  const { t } = useTranslator();
  const name = useId();
  return (
    <fieldset class="lens-seg">
      <legend class="lens-unseen">{t("causes.wording")}</legend>
      {wordings.map((value) => (
        <label key={value} class="lens-seg-option">
          <input
            type="radio"
            class="lens-seg-input"
            name={name}
            value={value}
            checked={value === wording}
            onChange={() => onChange(value)}
          />
          <span class="lens-seg-half">{t(`wording.${value}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
