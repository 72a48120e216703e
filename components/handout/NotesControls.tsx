import { useState } from "preact/hooks";
import { noteSections } from "../../data/own/bounds.ts";
import type { ChangeResult } from "../../data/own/OwnChange.ts";
import { changeProblem } from "../own/changeProblem.ts";
import type { OwnDataProps } from "../own/OwnDataProps.ts";
import { CheckField } from "../ui/formFields.tsx";
import { Icon } from "../ui/Icon.tsx";
import { useTranslator } from "../ui/translation.tsx";
import type { HandoutNotes } from "./HandoutNotes.tsx";

interface NotesControlsProps {
  notes: HandoutNotes;
  own: OwnDataProps;
  isKept: boolean;
  /** How the last change of kept notes ended. */
  lastResult: ChangeResult | undefined;
  setKept: (isKept: boolean) => void;
  /** Copies `text` to the clipboard. Rejects when the browser does not allow it. */
  onCopy: (text: string) => Promise<void>;
}

/** Renders the button that copies the notes, and the choice to keep them on this device. */
export function NotesControls({ notes, own, isKept, lastResult, setKept, onCopy }: NotesControlsProps) {
  const { t } = useTranslator();
  const [copied, setCopied] = useState<"done" | "failed">();
  const sections = noteSections.filter((section) => notes[section].trim());
  const text = sections.map((section) => `${t(`handout.${section}`)}\n${notes[section].trim()}`);
  const copy = async () => {
    // Screen readers announce a live region only when its text changes: empty it first.
    setCopied(undefined);
    setCopied(
      await onCopy(text.join("\n\n")).then(
        () => "done" as const,
        () => "failed" as const,
      ),
    );
  };
  const { answer, isReadOnly } = own;
  const problem = lastResult && changeProblem(lastResult, t);
  return (
    <>
      <button
        type="button"
        class="lens-button"
        data-action="copy-notes"
        disabled={sections.length === 0}
        onClick={copy}
      >
        <Icon name={copied === "done" ? "done" : "copy"} />
        {t("handout.copy")}
      </button>
      <p class={copied ? "lens-text" : "lens-unseen"} role="status">
        {copied === "done" && t("organizations.copied")}
        {copied === "failed" && t("organization.copyFailed")}
      </p>
      {answer?.status === "failed" && <p class="lens-text">{t(`own.failed.${answer.reason}`)}</p>}
      {answer?.status === "ready" && isReadOnly && <p class="lens-text">{t("own.private")}</p>}
      {answer?.status === "ready" && !isReadOnly && (
        <CheckField
          name="keep-notes"
          label={t("handout.keep")}
          note={t("handout.keep.note")}
          checked={isKept}
          onChange={setKept}
        />
      )}
      <p class="lens-text" role="status" data-kept={isKept}>
        {problem ?? (isKept && lastResult?.status === "done" && t("handout.kept"))}
      </p>
    </>
  );
}
