import { useId, useState } from "preact/hooks";
import type { Section } from "../../data/messages/requests.ts";
import type { CardView } from "../../data/views/CardView.ts";
import { toggleWord } from "../causes/CauseKind.tsx";
import { useTranslator } from "../ui/translation.tsx";
import { MentionSummary } from "./MentionSummary.tsx";

interface FormCardProps {
  view: CardView;
  /** Opens a section of the popup. */
  onSection: (section: Section) => void;
  /** Called when the reader closes the card. Without it, the card has no close button. */
  onClose?: () => void;
}

/** Renders the text of a card as a section of an extension page. */
export function FormCard({ view, onSection, onClose }: FormCardProps) {
  const { t } = useTranslator();
  const headingId = useId();
  const [openWords, setOpenWords] = useState<readonly string[]>([]);
  return (
    <section class="lens-card" aria-labelledby={headingId}>
      <div class="lens-card-head">
        <h2 id={headingId} class="lens-card-name" lang={view.name.lang}>
          {view.name.text}
        </h2>
      </div>
      <div class="lens-card-body">
        <MentionSummary
          view={view}
          openWords={openWords}
          onWord={(id) => setOpenWords(toggleWord(openWords, id))}
          onCauses={() => onSection("causes")}
        />
      </div>
      <div class="lens-card-foot lens-buttons">
        <button type="button" class="lens-button lens-button-main" onClick={() => onSection("organizations")}>
          {view.controls.organizations}
        </button>
        {onClose && (
          <button type="button" class="lens-button" onClick={onClose}>
            {t("card.close")}
          </button>
        )}
      </div>
    </section>
  );
}
