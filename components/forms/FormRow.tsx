import { useId } from "preact/hooks";
import { Icon } from "../ui/Icon.tsx";
import { RecordText } from "../ui/translation.tsx";
import { FormDetails, type FormDetailsProps } from "./FormDetails.tsx";

interface FormRowProps extends FormDetailsProps {
  isOpen: boolean;
  onToggle: () => void;
}

/** Renders the name and the sentence of a form. The name is a button that shows what else is known of it. */
export function FormRow({ isOpen, onToggle, ...details }: FormRowProps) {
  const { form } = details;
  const id = useId();
  return (
    <li class="lens-form-row" data-form={form.id} data-open={isOpen}>
      <h2>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          class="lens-form-button"
          onClick={onToggle}
        >
          <span>
            <RecordText of={form.name} />
          </span>
          <Icon name="open" />
        </button>
      </h2>
      <p class="lens-form-sentence">
        <RecordText of={form.sentence} />
      </p>
      <div id={id} hidden={!isOpen}>
        {isOpen && <FormDetails {...details} />}
      </div>
    </li>
  );
}
