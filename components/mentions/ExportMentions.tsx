import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../ui/Icon.tsx";
import { useTranslator } from "../ui/translation.tsx";
import {
  type FileFormat,
  fileFormats,
  fileName,
  type MentionExport,
  mentionsAsText,
} from "./exportMentions.ts";

export interface ExportProps {
  /** Saves `text` as a file with that name and media type. */
  onSave: (name: string, type: string, text: string) => void;
  /** Copies `text` to the clipboard. Rejects when the browser does not allow it. */
  onCopy: (text: string) => Promise<void>;
  /** Opens the glossary of the page in a tab, for print. */
  onGlossary: (tabId: number) => void;
}

const formats = Object.keys(fileFormats) as FileFormat[];

/**
 * Renders a button that shows or hides what can be done with the list: save it in one of the formats, copy it, or print a
 * glossary of the page.
 */
export function ExportMentions({ page, onSave, onCopy, onGlossary }: ExportProps & { page: MentionExport }) {
  const translator = useTranslator();
  const { t } = translator;
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [copyResult, setCopyResult] = useState<"copied" | "copyFailed">();
  const choices = useRef<HTMLDivElement>(null);

  // The list is the last part of the panel: what opens below the button may be out of view.
  useLayoutEffect(() => {
    if (isOpen) choices.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);

  const save = (format: FileFormat) => {
    const { type, write } = fileFormats[format];
    onSave(fileName(format, page.day), type, write(page, translator));
  };
  const copy = async () => {
    // Screen readers announce a live region only when its text changes: empty it first.
    setCopyResult(undefined);
    setCopyResult(
      await onCopy(mentionsAsText(page, translator)).then(
        () => "copied" as const,
        () => "copyFailed" as const,
      ),
    );
  };
  return (
    <div class="lens-export">
      <button
        type="button"
        class="lens-pill lens-export-toggle"
        data-action="export"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Icon name="save" />
        {t("export.open")}
        <Icon name="open" />
      </button>
      <div id={id} class="lens-export-choices" hidden={!isOpen} ref={choices}>
        <p class="lens-text lens-muted">{t("export.note")}</p>
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            class="lens-button"
            data-export={format}
            onClick={() => save(format)}
          >
            {t(`export.${format}`)}
          </button>
        ))}
        <button type="button" class="lens-button" data-export="copy" onClick={copy}>
          <Icon name={copyResult === "copied" ? "done" : "copy"} />
          {t("export.copy")}
        </button>
        <button
          type="button"
          class="lens-button"
          data-export="glossary"
          onClick={() => page.mentions[0] && onGlossary(page.mentions[0].tabId)}
        >
          <Icon name="print" />
          {t("glossary.open")}
        </button>
        <p role="status" class={copyResult === "copyFailed" ? "lens-text lens-strong" : "lens-unseen"}>
          {copyResult && t(`export.${copyResult}`)}
        </p>
      </div>
    </div>
  );
}
