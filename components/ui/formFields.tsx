interface CheckFieldProps {
  name: string;
  label: string;
  /** The language of the label, if it is not the reader's. */
  labelLang?: string;
  /** What the reader should know before the choice. */
  note?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Renders a checkbox with its label. */
export function CheckField({ name, label, labelLang, note, checked, onChange }: CheckFieldProps) {
  return (
    <>
      <label class="lens-option">
        <input
          type="checkbox"
          name={name}
          checked={checked}
          aria-describedby={note && `${name}-note`}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        <span lang={labelLang}>{label}</span>
      </label>
      {note && (
        <p id={`${name}-note`} class="lens-text lens-muted">
          {note}
        </p>
      )}
    </>
  );
}

/** No-break spaces: they get the background and the line of a sample in any script. */
const SWATCH_TEXT = "\u00a0".repeat(6);

interface LockableField {
  /** Why the reader cannot change the field; without it, the reader can. */
  lockedBy?: string | undefined;
}

interface ChoiceFieldProps<Value extends string> extends LockableField {
  /** The `name` attribute that the radio buttons share. */
  name: string;
  legend: string;
  choices: readonly Choice<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}

interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
  /** The CSS properties of a sample in front of the label. */
  readonly swatch?: Readonly<Record<string, string>>;
}

/** Renders a group of radio buttons. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  return (
    <fieldset
      class="lens-setting"
      disabled={props.lockedBy !== undefined}
      aria-describedby={props.lockedBy && `${props.name}-lock`}
    >
      <legend class="lens-legend">{props.legend}</legend>
      {props.choices.map(({ value, label, swatch }) => (
        <label key={value} class="lens-option">
          <input
            type="radio"
            name={props.name}
            value={value}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          {swatch && (
            <span class="lens-swatch" style={swatch} aria-hidden="true">
              {SWATCH_TEXT}
            </span>
          )}
          <span>{label}</span>
        </label>
      ))}
      <Lock name={props.name} text={props.lockedBy} />
    </fieldset>
  );
}

/** Renders why a field cannot be changed. */
function Lock({ name, text }: { name: string; text: string | undefined }) {
  return text === undefined ? null : (
    <p id={`${name}-lock`} class="lens-text lens-muted">
      {text}
    </p>
  );
}

interface SelectFieldProps<Value extends string | number> extends LockableField {
  name: string;
  label: string;
  choices: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** Renders a drop-down list with its label. */
export function SelectField<Value extends string | number>(props: SelectFieldProps<Value>) {
  const { name, choices, lockedBy } = props;
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
        disabled={lockedBy !== undefined}
        aria-describedby={lockedBy && `${name}-lock`}
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
      <Lock name={name} text={lockedBy} />
    </div>
  );
}
