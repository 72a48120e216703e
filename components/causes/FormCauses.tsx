import type { FormCausesView } from "../../data/views/CardView.ts";
import { SourceViewLine } from "../ui/SourceLine.tsx";

/** Renders what is known of the cause of a form, each statement with its source. */
export function FormCauses({ view }: { view: FormCausesView }) {
  const { heading, statements, medicineNote } = view;
  return (
    <section class="lens-form-causes" aria-labelledby="lens-form-causes">
      <h3 id="lens-form-causes" class="lens-card-heading">
        {heading}
      </h3>
      <ul class="lens-statements">
        {statements.map(({ id, text, source }) => (
          <li key={id} data-cause={id}>
            <p class="lens-text" lang={text.lang}>
              {text.text}
            </p>
            {source && <SourceViewLine source={source} />}
          </li>
        ))}
      </ul>
      {medicineNote && <p class="lens-text lens-strong">{medicineNote}</p>}
    </section>
  );
}
