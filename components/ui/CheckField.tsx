interface CheckFieldProps {
  name: string;
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A yes or no. */
export function CheckField({ name, label, checked, onChange }: CheckFieldProps) {
  return (
    <label class="lens-option">
      <input
        type="checkbox"
        name={name}
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
