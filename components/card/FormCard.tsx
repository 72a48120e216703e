import { useId, useState } from "preact/hooks";
import type { Section } from "../../data/messages/requests.ts";
import type { CardView } from "../../data/views/CardView.ts";
import { toggleWord } from "../causes/ExplainedText.tsx";
import { Icon } from "../ui/Icon.tsx";
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

/**
 * Renders a card as a section of an extension page: as on a web page, at a glance first, and the rest when the reader asks
 * for more.
 */
export function FormCard({ view, onSection, onForm, onClose }: FormCardProps) {
  const { t } = useTranslator();
  const nameId = useId();
  const moreId = `${nameId}-more`;
  const [isOpen, setIsOpen] = useState(false);
  const [openWords, setOpenWords] = useState<readonly string[]>([]);
  const { controls } = view;
  return (
    <section class="lens-card lens-card-in-page" aria-labelledby={nameId}>
      <CardGlance view={view} nameId={nameId} />
      <div class="lens-card-foot lens-buttons">
        <button type="button" class="lens-button lens-button-main" onClick={() => onSection("organizations")}>
          {controls.organizations}
        </button>
        <button
          type="button"
          class="lens-button"
          data-action="more"
          aria-expanded={isOpen}
          aria-controls={moreId}
          onClick={() => setIsOpen(!isOpen)}
        >
          {controls.more}
          <Icon name="open" className="lens-chev" />
        </button>
        <button type="button" class="lens-button" data-action="form" onClick={() => onForm(view.form)}>
          {controls.form}
        </button>
        {onClose && (
          <button type="button" class="lens-button" onClick={onClose}>
            {t("card.close")}
          </button>
        )}
      </div>
      {isOpen && (
        <section id={moreId} class="lens-more" aria-label={controls.more}>
          <CardDetails
            view={view}
            openWords={openWords}
            onWord={(id) => setOpenWords(toggleWord(openWords, id))}
            onCauses={() => onSection("causes")}
          />
        </section>
      )}
    </section>
  );
}
