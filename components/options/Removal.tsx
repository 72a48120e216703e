import { useTranslator } from "../ui/translation.tsx";

interface RemovalProps {
  /** What the reader has removed from a list last; undefined for nothing. */
  name: string | undefined;
  onUndo: () => void;
}

/** Renders a live region with what was removed from a list, and a button that puts it back. */
export function Removal({ name, onUndo }: RemovalProps) {
  const { t } = useTranslator();
  return (
    <>
      <p role="status" class={name === undefined ? "lens-unseen" : "lens-text"}>
        {name !== undefined && t("own.removed", { name })}
      </p>
      {name !== undefined && (
        <button type="button" class="lens-button" data-action="undo-removal" onClick={onUndo}>
          {t("options.undo")}
        </button>
      )}
    </>
  );
}
