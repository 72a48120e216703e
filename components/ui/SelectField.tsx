interface SelectFieldProps<Value extends string | number> {
  name: string;
  label: string;
  choices: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** A choice of one among many. */
export function SelectField<Value extends string | number>(props: SelectFieldProps<Value>) {
  const { name, choices } = props;
  return (
    <div class="lens-setting">
      <label class="lens-legend" for={name}>
        {props.label}
      </label>
      <select
        id={name}
        name={name}
        class="lens-input"
        value={props.value}
        onChange={({ currentTarget }) => {
          const chosen = choices[currentTarget.selectedIndex];
          if (chosen) props.onChange(chosen.value);
        }}
      >
        {choices.map(({ value, label, lang }) => (
          <option key={value} value={value} lang={lang}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
