import type { Form } from "../../data/content/schema/form.ts";
import type { Wording } from "../../data/settings/SettingsSchema.ts";
import { isStale } from "../../data/views/isStale.ts";
import { mayBeMedicine } from "../../data/views/toFormCausesView.ts";
import { distinctSources } from "../../data/views/toSourceView.ts";
import { hasCervicalCauses } from "../../data/views/toSummaryView.ts";
import { wordingOf } from "../../data/views/wordingOf.ts";
import { FormFigure } from "../card/BodyFigure.tsx";
import { RecordText, useTranslator } from "../ui/translation.tsx";
import { HandoutSource } from "./HandoutSource.tsx";

interface HandoutFormProps {
  form: Form;
  wording: Wording;
  /** The reader's local date, `YYYY-MM-DD`. */
  today: string;
}

/**
 * Renders the selected form: its figure, one sentence, its causes, and how it relates to cervical dystonia. What to do
 * about a medicine stands below the causes of cervical dystonia if they follow.
 */
export function HandoutForm({ form, wording, today }: HandoutFormProps) {
  const { t } = useTranslator();
  const { emergency, causes, relation } = form;
  const sources = distinctSources([...(emergency ? [emergency] : []), form, ...causes]);
  return (
    <section class="lens-sheet-form" aria-labelledby="sheet-form">
      <div>
        <h3 id="sheet-form">
          <RecordText of={form.name} />
        </h3>
        {emergency && (
          <p class="lens-sheet-alert">
            <RecordText of={emergency.text} />
          </p>
        )}
        <p>
          <RecordText of={form.sentence} />
        </p>
        <h4>{t("causes.ofForm")}</h4>
        <ul>
          {causes.map((cause) => (
            <li key={cause.id} data-cause={cause.id}>
              <RecordText of={wordingOf(cause, wording)} />
            </li>
          ))}
        </ul>
        {mayBeMedicine(causes) && !hasCervicalCauses(relation) && <p>{t("card.medicine")}</p>}
        {relation !== "same" && hasCervicalCauses(relation) && <p>{t(`relation.${relation}`)}</p>}
        {sources.map((source) => (
          <HandoutSource key={source.url} source={source} />
        ))}
        {sources.some(({ date }) => isStale(date, today)) && (
          <p class="lens-sheet-source">{t("source.staleHere")}</p>
        )}
      </div>
      <FormFigure form={form} />
    </section>
  );
}
