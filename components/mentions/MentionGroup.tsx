import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { FormFigure } from "../card/BodyFigure.tsx";
import { Icon } from "../ui/Icon.tsx";
import { useTranslator } from "../ui/translation.tsx";
import { FormDescription } from "./FormDescription.tsx";
import { FormName } from "./FormName.tsx";
import type { FormMentions } from "./groupMentions.ts";
import type { PageMention } from "./PageReport.ts";
import { QuotedHeading, QuotedMention } from "./QuotedMention.tsx";

/** Number of mentions that are rendered at a time: a page may have many thousands. */
const ROWS_PER_STEP = 50;

interface MentionGroupProps {
  group: FormMentions;
  /** The mentions of the page that are listed. */
  mentions: readonly PageMention[];
  /** Index in `mentions` of the mention to which the last jump led. */
  currentIndex: number | undefined;
  startsOpen: boolean;
  /** Whether the form is described above the list. */
  isDescribed: boolean;
  /** Called with an index in `mentions`. */
  onJump: (index: number) => void;
}

/**
 * Renders a form as a heading with its number of mentions. Pressing the heading shows or hides the form's description
 * and its mentions, the first fifty at first.
 */
export function MentionGroup(props: MentionGroupProps) {
  const { group, mentions, currentIndex, startsOpen, isDescribed, onJump } = props;
  const { t } = useTranslator();
  const id = useId();
  const [isOpen, setIsOpen] = useState(startsOpen);
  const [rowCount, setRowCount] = useState(ROWS_PER_STEP);
  const list = useRef<HTMLOListElement>(null);
  const count = group.indexes.length;

  // The pressed "more" button moves or disappears. Focus the first new row instead.
  useLayoutEffect(() => {
    if (rowCount > ROWS_PER_STEP) {
      list.current?.children[rowCount - ROWS_PER_STEP]?.querySelector("button")?.focus();
    }
  }, [rowCount]);

  return (
    <li class="lens-group" data-form={group.id}>
      <h3>
        <button
          type="button"
          class="lens-group-name"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Icon name="open" />
          <span>
            <FormName of={group} />
          </span>
          <span class="lens-group-times" aria-hidden="true">
            {t("page.times", { count })}
          </span>
          <span class="lens-unseen">{t("page.ofForm", { count })}</span>
        </button>
      </h3>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <>
            {group.form && !isDescribed && (
              <div class="lens-form">
                <FormFigure form={group.form} />
                <div>
                  <FormDescription form={group.form} />
                </div>
              </div>
            )}
            <ol class="lens-mentions" ref={list}>
              {group.indexes.slice(0, rowCount).map((index, row) => {
                const mention = mentions[index];
                return (
                  mention && (
                    // The row number as key: the focused row keeps its element when the page's mentions change.
                    <MentionRow
                      key={row}
                      mention={mention}
                      isCurrent={index === currentIndex}
                      onJump={() => onJump(index)}
                    />
                  )
                );
              })}
            </ol>
            {count > rowCount && (
              <button
                type="button"
                class="lens-button lens-more"
                onClick={() => setRowCount(rowCount + ROWS_PER_STEP)}
              >
                {t("page.more", { count: Math.min(ROWS_PER_STEP, count - rowCount) })}
              </button>
            )}
          </>
        )}
      </div>
    </li>
  );
}

interface MentionRowProps {
  mention: PageMention;
  /** Whether the last jump led to this mention. */
  isCurrent: boolean;
  onJump: () => void;
}

/** Renders a mention with the words around it and the heading above it on the page, as a button that jumps to it. */
function MentionRow({ mention, isCurrent, onJump }: MentionRowProps) {
  const { t } = useTranslator();
  return (
    <li>
      <button
        type="button"
        class="lens-mention"
        {...(isCurrent && { "aria-current": "true" as const })}
        onClick={onJump}
      >
        <QuotedMention of={mention} />
        {mention.relation && (
          // The space separates the words for a screen reader.
          <span class="lens-relation"> {t(`page.relation.${mention.relation}`)}</span>
        )}
        {mention.isOwn && <span class="lens-where">{t("page.ownWord")}</span>}
        {mention.heading && (
          <span class="lens-where">
            <QuotedHeading of={mention} />
          </span>
        )}
      </button>
    </li>
  );
}
