import { useEffect, useRef, useState } from "preact/hooks";
import type { Section } from "../../data/messages/requests.ts";
import type { HighlightSettings } from "../../data/settings/highlightColors.ts";
import type { CardView } from "../../data/views/CardView.ts";
import { CardStatus } from "../card/CardStatus.tsx";
import { FormCard } from "../card/FormCard.tsx";
import { highlightSampleStyle } from "../ui/highlightSampleStyle.ts";
import { useTranslator } from "../ui/translation.tsx";
import { useEscape } from "../ui/useEscape.ts";

interface SampleMentionProps {
  marks: HighlightSettings;
  /** Time that the pointer rests before the card opens, in milliseconds; undefined when only a click opens it. */
  restMs: number | undefined;
  readCardView: () => Promise<CardView>;
  /** Opens a section of the popup. */
  onSection: (section: Section) => void;
  /** Opens the form with that id on the page with all forms. */
  onForm: (id: string) => void;
}

/** Renders a sentence with a highlighted mention that opens a card. It is a button, so the keyboard reaches it. */
export function SampleMention({ marks, restMs, readCardView, onSection, onForm }: SampleMentionProps) {
  const { t } = useTranslator();
  const [view, setView] = useState<CardView | "failed">();
  const mention = useRef<HTMLButtonElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const cancelOpening = () => clearTimeout(timer.current);
  useEffect(() => cancelOpening, []);
  const open = () => readCardView().then(setView, () => setView("failed"));
  const close = () => {
    setView(undefined);
    mention.current?.focus();
  };
  useEscape(view !== undefined, close);
  return (
    <div class="lens-try">
      <p class="lens-text lens-try-text">
        {t("welcome.sample.before")}
        <button
          ref={mention}
          type="button"
          class="lens-try-mention"
          aria-expanded={view !== undefined}
          onClick={open}
          onPointerEnter={({ pointerType }) => {
            if (restMs !== undefined && pointerType !== "touch") timer.current = setTimeout(open, restMs);
          }}
          onPointerLeave={cancelOpening}
        >
          <span style={highlightSampleStyle(marks)}>{t("welcome.sample.word")}</span>
        </button>
        {t("welcome.sample.after")}
      </p>
      <CardStatus view={view} />
      {view === "failed" && <p class="lens-text">{t("library.failed")}</p>}
      {typeof view === "object" && (
        <FormCard view={view} onSection={onSection} onForm={onForm} onClose={close} />
      )}
    </div>
  );
}
