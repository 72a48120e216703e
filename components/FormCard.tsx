import { useId } from "preact/hooks";
import type { CardContent } from "../data/protocol/messages.ts";
import { MentionSummary } from "./MentionSummary.tsx";
import { useTranslator } from "./Text.tsx";

interface FormCardProps {
  /** The word that named the form. */
  word: string;
  content: CardContent;
  onOrganizations: () => void;
  /** Left out where the card stays. */
  onClose?: () => void;
}

/** What the card of a mention says, as a part of one of the Lens's own pages. */
export function FormCard({ word, content, onOrganizations, onClose }: FormCardProps) {
  const { t, pick } = useTranslator();
  const heading = useId();
  const name = pick(content.form.name);
  return (
    <section class="lens-card" aria-labelledby={heading}>
      <div class="lens-card-head">
        <h2 id={heading} class="lens-card-name" lang={name.lang}>
          {name.text}
        </h2>
      </div>
      <div class="lens-card-body">
        <MentionSummary word={word} content={content} />
      </div>
      <div class="lens-card-foot lens-actions">
        <button type="button" class="lens-button lens-button-main" onClick={onOrganizations}>
          {t("card.organizations")}
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
