import { useId } from "preact/hooks";
import type { Form } from "../../data/content/schema/form.ts";
import type { Wording } from "../../data/settings/SettingsSchema.ts";
import { isStale } from "../../data/views/isStale.ts";
import { mayBeMedicine } from "../../data/views/toFormCausesView.ts";
import { distinctSources } from "../../data/views/toSourceView.ts";
import { wordingOf } from "../../data/views/wordingOf.ts";
import { FormFigure } from "../card/BodyFigure.tsx";
import { RecordText, useTranslator } from "../ui/translation.tsx";
import { HandoutSources } from "./HandoutSources.tsx";

interface HandoutFormProps {
  form: Form;
  wording: Wording;
  /** The reader's local date, `YYYY-MM-DD`. */
  today: string;
}

/** Renders the selected form: its figure, one sentence, its causes and the sources. */
export function HandoutForm({ form, wording, today }: HandoutFormProps) {
  const { t, pick } = useTranslator();
  const id = useId();
  const { name, sentence, emergency, causes } = form;
  const sources = distinctSources([...(emergency ? [emergency] : []), form, ...causes]);
  const isTranslated = [name, sentence].some((text) => pick(text).lang !== "en");
  const notes = [
    ...(sources.some(({ date }) => isStale(date, today)) ? [t("source.staleHere")] : []),
    ...(isTranslated ? [t("source.translated")] : []),
  ];
  return (
    <section class="lens-sheet-form" aria-labelledby={id}>
      <FormFigure form={form} />
      <h3 id={id}>
        <RecordText of={name} />
      </h3>
      {emergency && (
        <p class="lens-sheet-alert" data-whole>
          <RecordText of={emergency.text} />
        </p>
      )}
      <p>
        <RecordText of={sentence} />
      </p>
      <h4>{t("causes.ofForm")}</h4>
      <ul>
        {causes.map((cause) => (
          <li key={cause.id} data-cause={cause.id}>
            <RecordText of={wordingOf(cause, wording)} />
          </li>
        ))}
      </ul>
      {mayBeMedicine(causes) && <p>{t("card.medicine")}</p>}
      <HandoutSources sources={sources} notes={notes} />
    </section>
  );
}
