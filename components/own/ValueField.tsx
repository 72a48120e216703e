import { useId } from "preact/hooks";

interface ValueFieldProps {
  name: string;
  label: string;
  /** The keyboard that a touch screen shows. */
  inputMode?: "text" | "tel" | "email" | "url";
  /** Whether the value can have several lines. */
  isLong?: boolean;
  value: string;
  isInvalid: boolean;
  /** Says what to write, if the value is not valid. */
  error: string;
  onInput: (value: string) => void;
}

/** Renders a text field with its label, and below it what is wrong with the value. */
export function ValueField(props: ValueFieldProps) {
  const { name, inputMode = "text", isLong, value, isInvalid, error, onInput } = props;
  const id = useId();
  const shared = {
    id,
    name: `own-${name}`,
    class: "lens-input",
    value,
    dir: inputMode === "text" ? ("auto" as const) : ("ltr" as const),
    "aria-invalid": isInvalid,
    ...(isInvalid && { "aria-describedby": `${id}-error` }),
  };
  return (
    <div class="lens-own-field">
      <label class="lens-legend" for={id}>
        {props.label}
      </label>
      {isLong ? (
        <textarea {...shared} rows={3} onInput={({ currentTarget }) => onInput(currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={inputMode}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
      {isInvalid && (
        <p id={`${id}-error`} class="lens-own-problem">
          {error}
        </p>
      )}
    </div>
  );
}
