import { useTranslator } from "../ui/Text.tsx";
import type { PageMention } from "./PageReport.ts";

interface MentionRowProps {
  mention: PageMention;
  /** Whether the last jump led here. */
  current: boolean;
  onJump: () => void;
}

/** A mention among the words around it, and the heading that it stands under; a press leads to it. */
export function MentionRow({ mention, current, onJump }: MentionRowProps) {
  const { t } = useTranslator();
  return (
    <li>
      <button
        type="button"
        class="lens-mention"
        {...(current && { "aria-current": "true" as const })}
        onClick={onJump}
      >
        <span class="lens-mention-text" dir="auto">
          {mention.before}
          <strong>{mention.text}</strong>
          {mention.after}
        </span>
        {mention.heading && (
          <span class="lens-mention-heading">{t("page.under", { heading: mention.heading })}</span>
        )}
      </button>
    </li>
  );
}
