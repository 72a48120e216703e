import type { Form } from "../../data/content/schema/form.ts";
import type { Organization } from "../../data/content/schema/organization.ts";
import type { Statement } from "../../data/content/schema/statement.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { useTranslator } from "../ui/Text.tsx";
import { HandoutCauses } from "./HandoutCauses.tsx";
import type { HandoutChoices } from "./HandoutChoices.ts";
import { HandoutForm } from "./HandoutForm.tsx";
import { HandoutOrganizations } from "./HandoutOrganizations.tsx";
import { HandoutRoom } from "./HandoutRoom.tsx";

interface HandoutSheetProps {
  statements: readonly Statement[];
  organizations: readonly Organization[];
  /** Left out where none is chosen. */
  form: Form | undefined;
  choices: HandoutChoices;
  reading: Settings["reading"];
  /** The reader's day, `YYYY-MM-DD`. */
  today: string;
}

const rooms = ["noticed", "questions", "said"] as const;

/** The hand-out as it is printed. Paper has no links: every address is written out. Needs Handout.css. */
export function HandoutSheet({ statements, organizations, form, choices, ...props }: HandoutSheetProps) {
  const { t, day } = useTranslator();
  return (
    <article class="lens-sheet" aria-labelledby="sheet" data-large={choices.large}>
      <header class="lens-sheet-head">
        <h2 id="sheet" class="lens-sheet-title">
          {t("handout.heading")}
        </h2>
        <time dateTime={props.today}>{day(props.today)}</time>
        <p class="lens-sheet-note">
          {t("lens.name")}. {t("lens.notAdvice")}
        </p>
      </header>
      {form && <HandoutForm form={form} />}
      <HandoutCauses statements={statements} reading={props.reading} today={props.today} />
      {organizations.length > 0 && <HandoutOrganizations organizations={organizations} />}
      {rooms.map((room) => (
        <HandoutRoom key={room} room={room} lines={choices.lines} />
      ))}
    </article>
  );
}
