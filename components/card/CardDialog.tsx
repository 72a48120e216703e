import type { ComponentChildren } from "preact";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { Icon } from "../ui/Icon.tsx";

/** How the card looks on the page. */
export interface CardLook {
  theme: Exclude<Settings["theme"], "system">;
  /** Whether each target is at least 44 px high: on touch screens, and for readers who need large targets. */
  hasLargeTargets: boolean;
  /** Whether the view is so small that everything in the card scrolls but its Close button, which comes first. */
  isCompact: boolean;
}

interface CardDialogProps extends Omit<CardLook, "isCompact"> {
  lang: string;
  direction: "ltr" | "rtl";
  children: ComponentChildren;
}

/**
 * Renders a card: a non-modal dialog that takes focus only when a script focuses its root element. The element with the
 * id `lens-name` names it, and those with the ids `lens-name-alert` and `lens-name-sentence` describe it: not every
 * screen reader reads the content of a dialog that gets the focus. Needs MentionCard.css in the same shadow root.
 */
export function CardDialog({ lang, direction, theme, hasLargeTargets, children }: CardDialogProps) {
  return (
    <div
      class="lens-root lens-card"
      role="dialog"
      aria-labelledby="lens-name"
      aria-describedby="lens-name-alert lens-name-sentence"
      tabIndex={-1}
      lang={lang}
      dir={direction}
      data-theme={theme}
      data-targets={hasLargeTargets ? "large" : undefined}
    >
      {children}
    </div>
  );
}

interface CloseButtonProps {
  label: string;
  onClose: (event: MouseEvent) => void;
  /** Whether the button stays in the upper corner of a card that scrolls. */
  isCorner?: boolean;
}

/** Renders the button that closes the card. */
export function CloseButton({ label, onClose, isCorner }: CloseButtonProps) {
  return (
    <button type="button" class={isCorner ? "lens-corner" : "lens-tool"} aria-label={label} onClick={onClose}>
      <Icon name="close" />
    </button>
  );
}
