import { useId, useState } from "preact/hooks";
import type { Section } from "../../data/messages/requests.ts";
import type { CardView } from "../../data/views/CardView.ts";
import { toggleWord } from "../causes/ExplainedText.tsx";
import { useTranslator } from "../ui/translation.tsx";
import { CardDetails } from "./CardDetails.tsx";
import { CardGlance } from "./CardGlance.tsx";

interface FormCardProps {
  view: CardView;
  /** Opens a section of the popup. */
  onSection: (section: Section) => void;
  /** Opens the form with that id on the page with all forms. */
  onForm: (id: string) => void;
  /** Called when the reader closes the card. Without it, the card has no close button. */
  onClose?: () => void;
}

/** Renders the whole text of a card as a section of an extension page. */
export function FormCard({ view, onSection, onForm, onClose }: FormCardProps) {
  const { t } = useTranslator();
  const nameId = useId();
  const [openWords, setOpenWords] = useState<readonly string[]>([]);
  return (
    <section class="lens-card lens-card-in-page" aria-labelledby={nameId}>
      <CardGlance view={view} nameId={nameId} />
      <div class="lens-more">
        <CardDetails
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
        <button type="button" class="lens-button" data-action="form" onClick={() => onForm(view.form)}>
          {view.controls.form}
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
