import { FormFigure } from "../card/BodyFigure.tsx";
import { MessageAround, SLOT } from "../ui/MessageAround.tsx";
import { useTranslator } from "../ui/translation.tsx";
import { FormDescription } from "./FormDescription.tsx";
import { FormName } from "./FormName.tsx";
import type { FormMentions } from "./groupMentions.ts";

interface PageFormProps {
  /** The mentions of the form that the page mentions most often. */
  group: FormMentions;
  /** The number of mentions that are listed. */
  listed: number;
  /** Whether the page mentions no other form. */
  isOnly: boolean;
}

/** Renders the form that the page mentions most often: its name, its share, its figure and one sentence. */
export function PageForm({ group, listed, isOnly }: PageFormProps) {
  const { t } = useTranslator();
  const { id, form, indexes } = group;
  const name = <FormName of={group} />;
  return (
    <div class="lens-lead" data-page-form={id}>
      {form && <FormFigure form={form} />}
      <div>
        <h3 class="lens-lead-name">
          {isOnly ? name : <MessageAround message={t("page.mostly", { form: SLOT })}>{name}</MessageAround>}
        </h3>
        {!isOnly && <p class="lens-share">{t("page.share", { part: indexes.length, count: listed })}</p>}
        {form && <FormDescription form={form} />}
      </div>
    </div>
  );
}
