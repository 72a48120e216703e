import type { JumpResult } from "../../data/messages/FrameMethods.ts";
import { Icon } from "../ui/Icon.tsx";
import { useTranslator } from "../ui/translation.tsx";
import type { PageMention } from "./PageReport.ts";
import { QuotedHeading, QuotedMention } from "./QuotedMention.tsx";

interface MentionStepperProps {
  /** The mentions of the page that are listed. */
  mentions: readonly PageMention[];
  /** The number of all mentions of the page. */
  total: number;
  /** Index in `mentions` of the mention to which the last jump led. */
  currentIndex: number | undefined;
  /** What became of that jump; undefined before the first one. */
  lastResult: JumpResult | undefined;
  /** Called with an index in `mentions`. */
  onJump: (index: number) => void;
}

/**
 * Renders buttons that jump to the previous and the next mention, wrapping around at the ends, and beside them the number
 * of mentions, or after a jump which one is shown.
 */
export function MentionStepper({ mentions, total, currentIndex, lastResult, onJump }: MentionStepperProps) {
  const { t } = useTranslator();
  const isRemoved = lastResult === "none";
  const listed = mentions.length;
  const current = currentIndex === undefined ? undefined : mentions[currentIndex];
  return (
    <div class="lens-step">
      <div class="lens-step-buttons">
        <button
          type="button"
          class="lens-button"
          data-step="previous"
          data-repeatable
          onClick={() => onJump(((currentIndex ?? 0) + listed - 1) % listed)}
        >
          <Icon name="previous" />
          {t("page.previous")}
        </button>
        <button
          type="button"
          class="lens-button"
          data-step="next"
          data-repeatable
          onClick={() => onJump(currentIndex === undefined ? 0 : (currentIndex + 1) % listed)}
        >
          {t("page.next")}
          <Icon name="next" />
        </button>
      </div>
      <div class="lens-step-place">
        {!current && <p>{t("page.total", { count: total })}</p>}
        <p role="status" class="lens-position">
          {currentIndex !== undefined && current && (
            <>
              {t("page.position", { at: currentIndex + 1, total })}
              {!isRemoved && (
                <span class="lens-unseen">
                  {t("lens.colon")}
                  <QuotedMention of={current} />
                </span>
              )}
            </>
          )}
        </p>
        {current?.heading && !isRemoved && (
          <p class="lens-where">
            <QuotedHeading of={current} />
          </p>
        )}
      </div>
      <p role="status" class="lens-removed">
        {isRemoved && t("page.gone")}
        {lastResult === "outOfView" && `${t("page.outOfView")} ${t("page.outOfView.advice")}`}
      </p>
    </div>
  );
}
