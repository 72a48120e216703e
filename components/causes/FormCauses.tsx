import type { FormCausesView } from "../../data/views/CardView.ts";
import { SourcesLine } from "../ui/SourcesLine.tsx";

interface FormCausesProps {
  view: FormCausesView;
}

/** Renders what is known of the cause of a form, with the sources in one line. */
export function FormCauses({ view }: FormCausesProps) {
  const { groups, medicineNote, sources } = view;
  return (
    <div class="lens-form-causes">
      {groups.map(({ heading, statements }) => (
        <section key={heading}>
          <h3 class="lens-card-heading">{heading}</h3>
          {statements.map(({ id, text }) => (
            <p key={id} class="lens-text" data-cause={id} lang={text.lang}>
              {text.text}
            </p>
          ))}
        </section>
      ))}
      {medicineNote && <p class="lens-text lens-strong">{medicineNote}</p>}
      <SourcesLine sources={sources} />
    </div>
  );
}
