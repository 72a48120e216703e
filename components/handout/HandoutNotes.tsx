import { useId } from "preact/hooks";
import { type NoteSection, noteSections } from "../../data/own/bounds.ts";
import { useTranslator } from "../ui/translation.tsx";

/** What the reader has typed in each section. It is stored only if the reader wants that. */
export type HandoutNotes = { readonly [Section in NoteSection]: string };

export const noNotes: HandoutNotes = { started: "", medicines: "", family: "", eases: "", questions: "" };

/**
 * Renders the sections with a text field in each. Many readers find handwriting hard: what they type is printed above the
 * lines.
 */
export function NotesFields(props: {
  notes: HandoutNotes;
  onChange: (changed: Partial<HandoutNotes>) => void;
}) {
  const { t } = useTranslator();
  const id = useId();
  return (
    <div class="lens-sheet-notes">
      {noteSections.map((section) => (
        <section key={section} aria-labelledby={`${id}-${section}`} data-notes={section}>
          <h3 id={`${id}-${section}`}>{t(`handout.${section}`)}</h3>
          <textarea
            class="lens-input lens-sheet-field"
            aria-labelledby={`${id}-${section}`}
            autocomplete="off"
            value={props.notes[section]}
            onInput={({ currentTarget }) => props.onChange({ [section]: currentTarget.value })}
          />
        </section>
      ))}
    </div>
  );
}

/** Renders the sections as they are printed: the reader's text, and `lineCount` ruled lines for handwriting in each. */
export function PrintedNotes({ notes, lineCount }: { notes: HandoutNotes; lineCount: number }) {
  const { t } = useTranslator();
  return (
    <div class="lens-sheet-notes">
      {noteSections.map((section) => (
        <section key={section} data-notes={section} data-whole>
          <h3>{t(`handout.${section}`)}</h3>
          {notes[section].trim() && (
            <p class="lens-sheet-typed" dir="auto">
              {notes[section].trim()}
            </p>
          )}
          {Array.from({ length: lineCount }, (_, line) => (
            <div key={line} class="lens-sheet-line" />
          ))}
        </section>
      ))}
    </div>
  );
}
