import { useRef } from "preact/hooks";
import { FileButton } from "../options/FileButton.tsx";
import { ImportErrors } from "../options/ImportErrors.tsx";
import { Question } from "../options/Question.tsx";
import { useTranslator } from "../ui/translation.tsx";
import type { OwnDataProps } from "./OwnDataProps.ts";
import { useOwnTransfer } from "./useOwnTransfer.ts";

interface OwnTransferProps extends OwnDataProps {
  /** Saves `text` as a file with that name. */
  onSaveFile: (name: string, text: string) => void;
}

/** Renders the buttons that save, open and delete all own data, with the result of the last one. */
export function OwnTransfer({ answer, isReadOnly, onChange, onSaveFile }: OwnTransferProps) {
  const { t } = useTranslator();
  const data = answer?.status === "ready" ? answer.data : undefined;
  const { transfer, save, openFile, askDeletion, confirm, keep, undo } = useOwnTransfer(
    data,
    onChange,
    onSaveFile,
  );
  const buttons = { import: useRef<HTMLButtonElement>(null), delete: useRef<HTMLButtonElement>(null) };
  if (!data) return null;
  /** The pressed button is about to be removed. Move the focus first, or it would be lost. */
  const leave = (what: "import" | "delete", act: () => void) => () => {
    buttons[what].current?.focus();
    act();
  };
  return (
    <div class="lens-setting lens-wide">
      <div class="lens-buttons">
        <button type="button" class="lens-button" data-action="own-export" onClick={save}>
          {t("own.export")}
        </button>
        {!isReadOnly && (
          <>
            <FileButton button={buttons.import} name="own-import" label={t("own.import")} onFile={openFile} />
            <button
              ref={buttons.delete}
              type="button"
              class="lens-button"
              data-action="own-delete"
              onClick={askDeletion}
            >
              {t("own.delete")}
            </button>
          </>
        )}
      </div>
      {transfer.state === "asked" && (
        <Question
          key={transfer.what}
          id={`own-${transfer.what}`}
          text={
            transfer.what === "import"
              ? t("own.import.ask", { added: transfer.added, changed: transfer.changed })
              : t("own.delete.ask")
          }
          confirmText={t(transfer.what === "import" ? "options.import.sure" : "own.delete.sure")}
          keepText={t("own.import.keep")}
          onConfirm={leave(transfer.what, confirm)}
          onKeep={leave(transfer.what, keep)}
        />
      )}
      <p class="lens-text" role="status">
        {transfer.state === "done" && t(`own.${transfer.what}.done`)}
        {transfer.state === "same" && t("own.import.same")}
        {transfer.state === "undone" && t("options.undo.done")}
        {transfer.state === "failed" && transfer.problem}
      </p>
      {transfer.state === "done" && transfer.what === "delete" && (
        <button
          type="button"
          class="lens-button"
          data-action="own-undo"
          onClick={leave("delete", () => undo(transfer.deleted))}
        >
          {t("options.undo")}
        </button>
      )}
      <ImportErrors errors={transfer.state === "refused" ? transfer.errors : []} />
    </div>
  );
}
