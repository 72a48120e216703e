import type { NoteView } from "../../data/messages/NoteView.ts";
import { CardDialog, type CardLook, CloseButton } from "./CardDialog.tsx";

interface NoteCardProps extends CardLook {
  view: NoteView;
  onClose: (event: MouseEvent) => void;
}

/** Renders the card of looked-up words that name no form. */
export function NoteCard({ view, onClose, isCompact, ...look }: NoteCardProps) {
  return (
    <CardDialog lang={view.lang} direction={view.direction} {...look}>
      {isCompact && <CloseButton label={view.close} onClose={onClose} isCorner />}
      <div class="lens-glance">
        <p id="lens-name" class="lens-say lens-strong">
          {view.text}
        </p>
        <p id="lens-name-sentence" class="lens-said">
          {view.advice}
        </p>
      </div>
      {!isCompact && (
        <div class="lens-bar">
          <span class="lens-bar-end">
            <CloseButton label={view.close} onClose={onClose} />
          </span>
        </div>
      )}
    </CardDialog>
  );
}
