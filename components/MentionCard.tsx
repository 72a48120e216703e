import { useId } from "preact/hooks";
import type { CardContent } from "../data/protocol/messages.ts";
import { Icon } from "./Icon.tsx";
import { MentionSummary } from "./MentionSummary.tsx";
import { useTranslator } from "./Text.tsx";

interface MentionCardProps {
  /** The page's own word, as it stands there. */
  word: string;
  /** What the page defines the word as, if it is an abbreviation. */
  definition?: string | undefined;
  content: CardContent | "loading" | "failed";
  onOrganizations: () => void;
  onClose: () => void;
}

/**
 * The card of a mention: a dialog that is not modal and takes no focus by itself; its root can be focused by script.
 * It writes nothing outside itself and expects MentionCard.css in the same shadow root.
 */
export function MentionCard({ word, definition, content, onOrganizations, onClose }: MentionCardProps) {
  const { t, locale, direction, pick } = useTranslator();
  const heading = useId();
  const known = typeof content === "object";
  const name = known ? pick(content.form.name) : undefined;
  return (
    <div
      class="lens-root lens-card"
      role="dialog"
      aria-labelledby={heading}
      aria-busy={content === "loading"}
      tabIndex={-1}
      lang={locale}
      dir={direction}
    >
      <div class="lens-card-head">
        <h2 id={heading} class="lens-card-name" lang={name?.lang}>
          {name?.text ?? word}
        </h2>
        <button type="button" class="lens-close" aria-label={t("card.close")} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div class="lens-card-body">
        {known ? (
          <MentionSummary word={word} definition={definition} content={content} />
        ) : (
          <p class="lens-text" role="status">
            {t(`card.${content}`)}
          </p>
        )}
      </div>
      <div class="lens-card-foot">
        <button type="button" class="lens-button lens-button-main" onClick={onOrganizations}>
          {t("card.organizations")}
        </button>
      </div>
    </div>
  );
}
