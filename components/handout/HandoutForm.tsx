import type { Form } from "../../data/content/schema/form.ts";
import { distinctSources } from "../../data/views/toSourceView.ts";
import { FormFigure } from "../card/FormFigure.tsx";
import { LocalizedText, useTranslator } from "../ui/Text.tsx";
import { HandoutSource } from "./HandoutSource.tsx";

/** The person's form: where it sits, one sentence, and how it stands to the causes that follow. */
export function HandoutForm({ form }: { form: Form }) {
  const { t } = useTranslator();
  const { emergency, relation } = form;
  return (
    <section class="lens-sheet-form" aria-labelledby="sheet-form" data-whole>
      <div>
        <h3 id="sheet-form">
          <LocalizedText of={form.name} />
        </h3>
        {emergency && (
          <p class="lens-sheet-alert">
            <strong>{t("card.emergency")}: </strong>
            <LocalizedText of={emergency.text} />
          </p>
        )}
        <p>
          <LocalizedText of={form.sentence} />
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
