import { useMemo, useState } from "preact/hooks";
import type { Form } from "../../data/content/schema/form.ts";
import type { Wording } from "../../data/settings/SettingsSchema.ts";
import { toFormEntry } from "../../data/views/toFormEntry.ts";
import { toReadAloudLabels } from "../../data/views/toReadAloudLabels.ts";
import { FormFigure } from "../card/BodyFigure.tsx";
import { FormCauses } from "../causes/FormCauses.tsx";
import { FormAlert } from "../mentions/FormAlert.tsx";
import { ReadAloud } from "../speech/ReadAloud.tsx";
import { Icon } from "../ui/Icon.tsx";
import { useTranslator } from "../ui/translation.tsx";
import { NamesAndCodes } from "./NamesAndCodes.tsx";

export interface FormDetailsProps {
  form: Form;
  wording: Wording;
  /** The reader's local date, `YYYY-MM-DD`. */
  today: string;
  /** The speed of reading aloud in percent of the normal one; undefined when it is not offered. */
  readAloudRate: number | undefined;
  /** Copies a text to the clipboard. Rejects when the browser does not allow it. */
  onCopy: (text: string) => Promise<void>;
  /** Opens the handout about the form with that id. */
  onHandout: (id: string) => void;
  /** Opens the form with that id on the page with all forms; undefined on that page. */
  onPage?: ((id: string) => void) | undefined;
}

/** Renders all that is known of a form besides its name and its sentence, and what can be done with it. */
export function FormDetails(props: FormDetailsProps) {
  const { form, wording, today, readAloudRate, onHandout, onPage } = props;
  const translator = useTranslator();
  const { t } = translator;
  const view = useMemo(
    () => toFormEntry(form, wording, today, translator),
    [form, wording, today, translator],
  );
  return (
    <div class="lens-form-details">
      <FormAlert form={form} />
      <FormFigure form={form} />
      <dl class="lens-form-pairs">
        {view.facts.map(({ id, label, text }) => (
          <div key={id} data-fact={id}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <FormCauses view={view.causes} />
      {readAloudRate !== undefined && (
        <ReadAloud texts={view.spoken} rate={readAloudRate} labels={toReadAloudLabels(translator)} />
      )}
      <NamesAndCodes view={view} />
      {view.notes.map((note) => (
        <p key={note} class="lens-source">
          {note}
        </p>
      ))}
      <div class="lens-form-actions">
        <CopyButton text={view.plainText} onCopy={props.onCopy} />
        <button type="button" class="lens-button" data-action="handout" onClick={() => onHandout(form.id)}>
          <Icon name="print" />
          {t("forms.handout")}
        </button>
        {onPage && (
          <button type="button" class="lens-button" data-action="page" onClick={() => onPage(form.id)}>
            <Icon name="page" />
            {t("forms.page")}
          </button>
        )}
      </div>
    </div>
  );
}

/** Renders the button that copies a text, and a live region with the result. */
function CopyButton({ text, onCopy }: { text: string; onCopy: FormDetailsProps["onCopy"] }) {
  const { t } = useTranslator();
  const [result, setResult] = useState<"copied" | "copyFailed">();
  const copy = async () => {
    // Screen readers announce a live region only when its text changes: empty it first.
    setResult(undefined);
    setResult(
      await onCopy(text).then(
        () => "copied" as const,
        () => "copyFailed" as const,
      ),
    );
  };
  return (
    <>
      <button type="button" class="lens-button" data-action="copy" onClick={copy}>
        <Icon name={result === "copied" ? "done" : "copy"} />
        {t("card.copy")}
      </button>
      <p role="status" class={result === "copyFailed" ? "lens-text lens-strong" : "lens-unseen"}>
        {result && (result === "copied" ? t("card.copied") : t("organization.copyFailed"))}
      </p>
    </>
  );
}
