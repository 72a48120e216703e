import type { RefObject } from "preact";
import { useRef } from "preact/hooks";

interface FileButtonProps {
  button: RefObject<HTMLButtonElement | null>;
  name: string;
  label: string;
  onFile: (file: File) => Promise<void>;
}

/** Renders a button that opens a JSON file. */
export function FileButton({ button, name, label, onFile }: FileButtonProps) {
  const fileInput = useRef<HTMLInputElement>(null);
  const onChange = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    await onFile(file);
    // Without a value, the input reports a change even if the same file is chosen again after it was corrected.
    input.value = "";
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="lens-button"
        data-action={name}
        onClick={() => fileInput.current?.click()}
      >
        {label}
      </button>
      <input
        ref={fileInput}
        type="file"
        name={name}
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => onChange(currentTarget)}
      />
    </>
  );
}
