import { useId } from "preact/hooks";
import type { LookAlike } from "../../data/content/schema/lookAlike.ts";
import { toSourceView } from "../../data/views/toSourceView.ts";
import { SourcesLine } from "../ui/SourcesLine.tsx";
import { RecordText, useTranslator } from "../ui/translation.tsx";

/** Renders the conditions that are confused with dystonia, each with the difference and its source. */
export function LookAlikeList({ lookAlikes }: { lookAlikes: readonly LookAlike[] }) {
  const translator = useTranslator();
  const id = useId();
  return (
    <section class="lens-look-alikes" aria-labelledby={id}>
      <h2 id={id} class="lens-heading">
        {translator.t("forms.lookAlikes")}
      </h2>
      <ul>
        {lookAlikes.map(({ id, name, difference, source }) => (
          // A link to the entry gives it the focus.
          <li key={id} class="lens-look-alike" data-form={id} tabIndex={-1}>
            <h3 class="lens-card-heading">
              <RecordText of={name} />
            </h3>
            <p class="lens-text">
              <RecordText of={difference} />
            </p>
            <SourcesLine sources={[toSourceView(source, translator)]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
