import { useId, useState } from "preact/hooks";
import type { CardView } from "../../data/views/CardView.ts";
import { useTranslator } from "../ui/Text.tsx";
import { toggled } from "../ui/toggled.ts";
import { MentionSummary } from "./MentionSummary.tsx";

interface FormCardProps {
  view: CardView;
  onOrganizations: () => void;
  /** Left out where the card stays. */
  onClose?: () => void;
}

/** What the card of a mention says, as a part of one of the Lens's own pages. */
export function FormCard({ view, onOrganizations, onClose }: FormCardProps) {
  const { t } = useTranslator();
  const heading = useId();
  const [openWords, setOpenWords] = useState<readonly string[]>([]);
  return (
    <section class="lens-card" aria-labelledby={heading}>
      <div class="lens-card-head">
        <h2 id={heading} class="lens-card-name" lang={view.name.lang}>
          {view.name.text}
        </h2>
      </div>
      <div class="lens-card-body">
        <MentionSummary
          view={view}
          openWords={openWords}
          onWord={(id) => setOpenWords(toggled(openWords, id))}
        />
      </div>
      <div class="lens-card-foot lens-buttons">
        <button type="button" class="lens-button lens-button-main" onClick={onOrganizations}>
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
