import type { Form } from "../../data/content/schema/form.ts";
import { distinctSources, toSourceView } from "../../data/views/toSourceView.ts";
import { SourcesLine } from "../ui/SourcesLine.tsx";
import { RecordText, useTranslator } from "../ui/translation.tsx";
import { FormAlert } from "./FormAlert.tsx";

/** Renders what to do if the form is an emergency, one sentence about it, and the sources of both. */
export function FormDescription({ form }: { form: Form }) {
  const translator = useTranslator();
  const sources = distinctSources(form.emergency ? [form.emergency, form] : [form]);
  return (
    <>
      <FormAlert form={form} />
      <p class="lens-text">
        <RecordText of={form.sentence} />
      </p>
      <SourcesLine sources={sources.map((source) => toSourceView(source, translator))} />
    </>
  );
}
