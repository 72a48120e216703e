import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Form } from "../../data/content/schema/form.ts";
import type { Organization } from "../../data/content/schema/organization.ts";
import type { ReaderContact } from "../../data/own/readerContacts.ts";
import type { Wording } from "../../data/settings/SettingsSchema.ts";
import { useTranslator } from "../ui/translation.tsx";
import { HandoutForm } from "./HandoutForm.tsx";
import { HandoutOrganizations } from "./HandoutOrganizations.tsx";

interface HandoutSheetProps {
  /** The reader's notes, first on the sheet. */
  notes: ComponentChildren;
  ownContacts: readonly ReaderContact[];
  organizations: readonly Organization[];
  /** The selected form; undefined when the reader selected none. */
  form: Form | undefined;
  isLargePrint: boolean;
  wording: Wording;
  /** The reader's local date, `YYYY-MM-DD`. */
  today: string;
}

/** Renders the content of the handout. Paper has no links, so every address is written out. Needs Handout.css. */
export function HandoutSheet({
  notes,
  ownContacts,
  organizations,
  form,
  wording,
  today,
  isLargePrint,
}: HandoutSheetProps) {
  const { t, day } = useTranslator();
  const id = useId();
  return (
    <article class="lens-sheet" aria-labelledby={id} data-large={isLargePrint}>
      <header class="lens-sheet-head">
        <h2 id={id} class="lens-sheet-title">
          {t("handout.heading")}
        </h2>
        <time dateTime={today}>{day(today)}</time>
      </header>
      {notes}
      {form && <HandoutForm form={form} wording={wording} today={today} />}
      {ownContacts.length + organizations.length > 0 && (
        <HandoutOrganizations ownContacts={ownContacts} organizations={organizations} today={today} />
      )}
      <p class="lens-sheet-source">
        {t("lens.name")}. {t("lens.notAdvice")}
      </p>
    </article>
  );
}
