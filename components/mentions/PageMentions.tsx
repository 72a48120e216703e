import { useMemo, useState } from "preact/hooks";
import type { Form } from "../../data/content/schema/form.ts";
import { useTranslator } from "../ui/translation.tsx";
import { groupMentions } from "./groupMentions.ts";
import { MentionGroup } from "./MentionGroup.tsx";
import { MentionStepper } from "./MentionStepper.tsx";
import type { PageMention, PageReport } from "./PageReport.ts";

interface PageMentionsProps {
  report: PageReport;
  forms: readonly Form[];
  /** Scrolls the page to a mention. Resolves to whether the page still contains it. */
  onJump: (mention: PageMention) => Promise<boolean>;
}

/** Renders the mentions of the page, or that there are none, or why the extension cannot read the page. */
export function PageMentions({ report, forms, onJump }: PageMentionsProps) {
  const { t } = useTranslator();
  if (report.state === "none") return <p class="lens-text">{t("page.none")}</p>;
  if (report.state === "unreachable") {
    return (
      <div class="lens-note">
        <p class="lens-text lens-strong">{t(`page.${report.reason}`)}</p>
        <p class="lens-text">{t(`page.${report.reason}.advice`)}</p>
      </div>
    );
  }
  // The page as key: another page starts with closed groups and no current mention.
  return <MentionList key={report.page} {...report} forms={forms} onJump={onJump} />;
}

interface MentionListProps {
  /** At least one. */
  mentions: readonly PageMention[];
  /** The number of mentions after these. */
  unlisted: number;
  forms: readonly Form[];
  onJump: (mention: PageMention) => Promise<boolean>;
}

/** Renders the stepper and the mentions grouped by form. */
function MentionList({ mentions, unlisted, forms, onJump }: MentionListProps) {
  const { t } = useTranslator();
  const groups = useMemo(() => groupMentions(mentions, forms), [mentions, forms]);
  const [lastJump, setLastJump] = useState<{ index: number; isRemoved: boolean }>();

  const jump = async (index: number) => {
    const mention = mentions[index];
    if (!mention) return;
    setLastJump({ index, isRemoved: false });
    const exists = await onJump(mention);
    setLastJump({ index, isRemoved: !exists });
  };
  // The page may have lost mentions since the last jump.
  const currentIndex = lastJump && Math.min(lastJump.index, mentions.length - 1);
  return (
    <>
      <MentionStepper
        mentions={mentions}
        total={mentions.length + unlisted}
        currentIndex={currentIndex}
        isRemoved={lastJump?.isRemoved ?? false}
        onJump={jump}
      />
      <ul class="lens-groups">
        {groups.map((group) => (
          <MentionGroup
            key={group.id}
            group={group}
            mentions={mentions}
            currentIndex={currentIndex}
            startsOpen={groups.length === 1}
            onJump={jump}
          />
        ))}
      </ul>
      {unlisted > 0 && <p class="lens-text">{t("page.unlisted", { count: unlisted })}</p>}
    </>
  );
}
