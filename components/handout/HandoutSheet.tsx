import { useState } from "preact/hooks";
import type { Form } from "../../data/content/schema/form.ts";
import type { Organization } from "../../data/content/schema/organization.ts";
import type { Statement } from "../../data/content/schema/statement.ts";
import type { Wording } from "../../data/settings/SettingsSchema.ts";
import { hasCervicalCauses } from "../../data/views/toSummaryView.ts";
import { useTranslator } from "../ui/translation.tsx";
import { HandoutCauses } from "./HandoutCauses.tsx";
import { HandoutForm } from "./HandoutForm.tsx";
import { HandoutOrganizations } from "./HandoutOrganizations.tsx";

interface HandoutSheetProps {
  statements: readonly Statement[];
  organizations: readonly Organization[];
  /** The selected form; undefined when the reader selected none. */
  form: Form | undefined;
  /** Number of ruled lines in each notes section. */
  noteLines: number;
  isLargePrint: boolean;
  wording: Wording;
  /** The reader's local date, `YYYY-MM-DD`. */
  today: string;
}

const notesSections = ["noticed", "questions", "said"] as const;

/** Renders the handout as it is printed. Paper has no links, so every address is written out. Needs Handout.css. */
export function HandoutSheet({ statements, organizations, form, today, ...props }: HandoutSheetProps) {
  const { t, day } = useTranslator();
  return (
    <article class="lens-sheet" aria-labelledby="sheet" data-large={props.isLargePrint}>
      <header class="lens-sheet-head">
        <h2 id="sheet" class="lens-sheet-title">
          {t("handout.heading")}
        </h2>
        <time dateTime={today}>{day(today)}</time>
        <p class="lens-sheet-note">
          {t("lens.name")}. {t("lens.notAdvice")}
        </p>
      </header>
      {form && <HandoutForm form={form} wording={props.wording} today={today} />}
      {form && hasCervicalCauses(form.relation) && (
        <HandoutCauses statements={statements} wording={props.wording} today={today} />
      )}
      {organizations.length > 0 && <HandoutOrganizations organizations={organizations} today={today} />}
      {notesSections.map((section) => (
        <NotesSection key={section} section={section} lineCount={props.noteLines} />
      ))}
    </article>
  );
}

interface NotesSectionProps {
  section: (typeof notesSections)[number];
  /** Number of ruled lines for handwriting. */
  lineCount: number;
}

/**
 * Renders a heading with a text field and ruled lines for notes. Many readers find handwriting hard: what they type is
 * printed above the lines. It is not stored.
 */
function NotesSection({ section, lineCount }: NotesSectionProps) {
  const { t } = useTranslator();
  const [text, setText] = useState("");
  return (
    <section aria-labelledby={`sheet-${section}`} data-notes={section} data-whole>
      <h3 id={`sheet-${section}`}>{t(`handout.${section}`)}</h3>
      <textarea
        class="lens-input lens-sheet-field"
        aria-labelledby={`sheet-${section}`}
        autocomplete="off"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      {/* Browsers print only the visible lines of a text field, so the whole text is printed from a paragraph. */}
      {text.trim() && (
        <p class="lens-sheet-typed" aria-hidden="true" dir="auto">
          {text.trim()}
        </p>
      )}
      {Array.from({ length: lineCount }, (_, line) => (
        <div key={line} class="lens-sheet-line" />
      ))}
    </section>
  );
}
