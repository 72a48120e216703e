import { Icon } from "../ui/Icon.tsx";
import { useTranslator } from "../ui/Text.tsx";
import type { PageMention } from "./PageReport.ts";

interface MentionStepperProps {
  mentions: readonly PageMention[];
  /** Where the last jump led, in the list of mentions. */
  at: number | undefined;
  /** Whether the page had lost that mention. */
  gone: boolean;
  onJump: (at: number) => void;
}

/** How many mentions there are, and buttons for the previous and the next one; at an end they go round. */
export function MentionStepper({ mentions, at, gone, onJump }: MentionStepperProps) {
  const { t } = useTranslator();
  const total = mentions.length;
  const current = at === undefined ? undefined : mentions[at];
  return (
    <div class="lens-stepper">
      <div class="lens-standing">
        <p class="lens-total">{t("page.total", { count: total })}</p>
        <p role="status" class="lens-position">
          {at !== undefined && current && (
            <>
              {t("page.position", { at: at + 1, total })}
              {!gone && (
                <span class="lens-unseen">
                  : {current.before}
                  {current.text}
                  {current.after}
                </span>
              )}
            </>
          )}
        </p>
      </div>
      <div class="lens-steps">
        <button
          type="button"
          class="lens-button"
          data-step="previous"
          onClick={() => onJump(((at ?? 0) + total - 1) % total)}
        >
          <Icon name="previous" />
          {t("page.previous")}
        </button>
        <button
          type="button"
          class="lens-button"
          data-step="next"
          onClick={() => onJump(at === undefined ? 0 : (at + 1) % total)}
        >
          {t("page.next")}
          <Icon name="next" />
        </button>
      </div>
      <p role="status" class="lens-gone">
        {gone && t("page.gone")}
      </p>
    </div>
  );
}
