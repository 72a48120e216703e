import type { NoteView } from "../../data/messages/NoteView.ts";
import { Icon } from "../ui/Icon.tsx";

interface NoteCardProps {
  view: NoteView;
  theme: "light" | "dark" | "low-glare";
  hasLargeTargets: boolean;
  onClose: () => void;
}

/** Renders the card of looked-up words that name no form. Needs MentionCard.css in the same shadow root. */
export function NoteCard({ view, theme, hasLargeTargets, onClose }: NoteCardProps) {
  return (
    <div
      class="lens-root lens-card"
      role="dialog"
      aria-labelledby="lens-name"
      tabIndex={-1}
      lang={view.lang}
      dir={view.direction}
      data-theme={theme}
      data-targets={hasLargeTargets ? "large" : undefined}
    >
      <div class="lens-glance">
        <p id="lens-name" class="lens-say lens-strong">
          {view.text}
        </p>
        <p class="lens-said">{view.advice}</p>
      </div>
      <div class="lens-bar">
        <span class="lens-bar-end">
          <button type="button" class="lens-tool" aria-label={view.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </span>
      </div>
    </div>
  );
}
