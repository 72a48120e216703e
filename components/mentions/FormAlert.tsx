import type { Form } from "../../data/content/schema/form.ts";
import { Icon } from "../ui/Icon.tsx";
import { RecordText } from "../ui/translation.tsx";

/** Renders what to do if the form is an emergency; nothing for a form that is none. */
export function FormAlert({ form }: { form: Form }) {
  if (!form.emergency) return null;
  return (
    <p class="lens-form-alert">
      <Icon name="alert" />
      <span>
        <RecordText of={form.emergency.text} />
      </span>
    </p>
  );
}
