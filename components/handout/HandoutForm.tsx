import type { Form } from "../../data/content/schema/form.ts";
import { distinctSources } from "../../data/views/toSourceView.ts";
import { FormFigure } from "../card/BodyFigure.tsx";
import { RecordText, useTranslator } from "../ui/translation.tsx";
import { HandoutSource } from "./HandoutSource.tsx";

/** Renders the selected form: its figure, one sentence, and how it relates to the causes below. */
export function HandoutForm({ form }: { form: Form }) {
  const { t } = useTranslator();
  const { emergency, relation } = form;
  return (
    <section class="lens-sheet-form" aria-labelledby="sheet-form" data-whole>
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
        {relation !== "same" && <p>{t(`relation.${relation}`)}</p>}
        {distinctSources(emergency ? [emergency, form] : [form]).map((source) => (
          <HandoutSource key={source.url} source={source} />
        ))}
      </div>
      <FormFigure form={form} />
    </section>
  );
}
