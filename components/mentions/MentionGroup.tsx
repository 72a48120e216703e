import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { FormFigure } from "../card/FormFigure.tsx";
import { Icon } from "../ui/Icon.tsx";
import { SourceLine } from "../ui/SourceLine.tsx";
import { LocalizedText, useTranslator } from "../ui/Text.tsx";
import type { MentionGroup as Group } from "./groupMentions.ts";
import { MentionRow } from "./MentionRow.tsx";
import type { PageMention } from "./PageReport.ts";

/** So many mentions are drawn at a time: a page may have many thousands. */
const STEP = 50;

interface MentionGroupProps {
  group: Group;
  /** All mentions of the page. */
  mentions: readonly PageMention[];
  /** Where the last jump led, in the list of all mentions. */
  at: number | undefined;
  startsOpen: boolean;
  onJump: (at: number) => void;
}

/** A form with its number of mentions; a press shows or hides what it is, and where it stands: the first fifty at first. */
export function MentionGroup({ group, mentions, at, startsOpen, onJump }: MentionGroupProps) {
  const { t } = useTranslator();
  const id = useId();
  const [open, setOpen] = useState(startsOpen);
  const [shown, setShown] = useState(STEP);
  const list = useRef<HTMLOListElement>(null);
  const count = group.places.length;

  // The button that was pressed goes away from under the reader: lead to the first of what it has brought.
  useLayoutEffect(() => {
    if (shown > STEP) list.current?.children[shown - STEP]?.querySelector("button")?.focus();
  }, [shown]);

  return (
    <li class="lens-group" data-form={group.id}>
      <h3>
        <button
          type="button"
          class="lens-group-name"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Icon name="open" />
          <span>
            <LocalizedText of={group.name} />
          </span>
          <span class="lens-group-times">{t("page.times", { count })}</span>
        </button>
      </h3>
      <div id={id} hidden={!open}>
        {open && (
          <>
            {group.form && (
              <div class="lens-form">
                <FormFigure form={group.form} />
                <div>
                  <p class="lens-text">
                    <LocalizedText of={group.form.sentence} />
                  </p>
                  <SourceLine source={group.form.source} />
                </div>
              </div>
            )}
            <ol class="lens-mentions" ref={list}>
              {group.places.slice(0, shown).map((place, row) => {
                const mention = mentions[place];
                return (
                  mention && (
                    // By row: where the page changes, the focus stays in its place.
                    <MentionRow
                      key={row}
                      mention={mention}
                      current={place === at}
                      onJump={() => onJump(place)}
                    />
                  )
                );
              })}
            </ol>
            {count > shown && (
              <button type="button" class="lens-button lens-more" onClick={() => setShown(shown + STEP)}>
                {t("page.more", { count: Math.min(STEP, count - shown) })}
              </button>
            )}
          </>
        )}
      </div>
    </li>
  );
}
