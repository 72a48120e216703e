import { useMemo, useState } from "preact/hooks";
import type { Form } from "../../data/content/schema/form.ts";
import { groupMentions } from "./groupMentions.ts";
import { MentionGroup } from "./MentionGroup.tsx";
import { MentionStepper } from "./MentionStepper.tsx";
import type { PageMention } from "./PageReport.ts";

interface MentionListProps {
  /** At least one. */
  mentions: readonly PageMention[];
  forms: readonly Form[];
  onJump: (mention: PageMention) => Promise<boolean>;
}

/** The mentions of a page, form by form, each of which leads to its place; and a way from one to the next. */
export function MentionList({ mentions, forms, onJump }: MentionListProps) {
  const groups = useMemo(() => groupMentions(mentions, forms), [mentions, forms]);
  const [last, setLast] = useState<{ at: number; gone: boolean }>();

  const jump = async (at: number) => {
    const mention = mentions[at];
    if (!mention) return;
    setLast({ at, gone: false });
    const there = await onJump(mention);
    setLast({ at, gone: !there });
  };
  // The page may have lost mentions since the last jump.
  const at = last && Math.min(last.at, mentions.length - 1);
  return (
    <>
      <MentionStepper mentions={mentions} at={at} gone={last?.gone ?? false} onJump={jump} />
      <ul class="lens-groups">
        {groups.map((group) => (
          <MentionGroup
            key={group.id}
            group={group}
            mentions={mentions}
            at={at}
            startsOpen={groups.length === 1}
            onJump={jump}
          />
        ))}
      </ul>
    </>
  );
}
