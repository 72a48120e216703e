interface ChoiceFieldProps<Value extends string> {
  /** Names the group for forms and tests. */
  name: string;
  legend: string;
  choices: readonly { readonly value: Value; readonly label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** A choice of one among few, all of them in sight. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  return (
    <fieldset class="lens-setting">
      <legend class="lens-legend">{props.legend}</legend>
      {props.choices.map(({ value, label }) => (
        <label key={value} class="lens-option">
          <input
            type="radio"
            name={props.name}
            value={value}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
