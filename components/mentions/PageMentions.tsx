import { useMemo, useState } from "preact/hooks";
import type { FormId } from "../../data/content/forms/forms.ts";
import type { Form } from "../../data/content/schema/form.ts";
import type { JumpResult } from "../../data/messages/FrameMethods.ts";
import { useTranslator } from "../ui/translation.tsx";
import { ExportMentions, type ExportProps } from "./ExportMentions.tsx";
import { groupMentions, mostMentioned } from "./groupMentions.ts";
import { MentionGroup } from "./MentionGroup.tsx";
import { MentionStepper } from "./MentionStepper.tsx";
import { PageForm } from "./PageForm.tsx";
import type { PageMention, PageReport } from "./PageReport.ts";

interface MentionsProps extends ExportProps {
  forms: readonly Form[];
  /** The form that the reader has, whose mentions stand first. */
  myForm?: FormId | undefined;
  /** The reader's local date, `YYYY-MM-DD`. */
  today: string;
  /** Scrolls the page to a mention. */
  onJump: (mention: PageMention) => Promise<JumpResult>;
}

interface PageMentionsProps extends MentionsProps {
  report: PageReport;
  /** Opens the page that looks up a text. */
  onLookUp: () => void;
}

/** Renders the mentions of the page, or that there are none, or why the extension cannot read the page. */
export function PageMentions({ report, onLookUp, ...props }: PageMentionsProps) {
  const { t } = useTranslator();
  if (report.state === "none") {
    const { unreadable } = report;
    if (!unreadable) return <p class="lens-text">{t("page.none")}</p>;
    return (
      <div class="lens-note" data-unreadable={unreadable}>
        <p class="lens-text lens-strong">{t(`unreadable.${unreadable}`)}</p>
        <p class="lens-text">{t(`unreadable.${unreadable}.advice`)}</p>
        <button type="button" class="lens-button" data-action="look-up" onClick={onLookUp}>
          {t("header.lookUp")}
        </button>
      </div>
    );
  }
  if (report.state === "unreachable") {
    return (
      <div class="lens-note">
        <p class="lens-text lens-strong">{t(`page.${report.reason}`)}</p>
        <p class="lens-text">{t(`page.${report.reason}.advice`)}</p>
        {report.reason === "pdf" && (
          <button type="button" class="lens-button" data-action="look-up" onClick={onLookUp}>
            {t("header.lookUp")}
          </button>
        )}
      </div>
    );
  }
  // The page as key: another page starts with closed groups and no current mention.
  return <MentionList key={report.page} report={report} {...props} />;
}

interface MentionListProps extends MentionsProps {
  report: Extract<PageReport, { state: "mentions" }>;
}

/** Renders the form that the page mentions most often, the stepper, the mentions grouped by form, and their export. */
function MentionList({ report, forms, myForm, today, onJump, ...exportProps }: MentionListProps) {
  const { t } = useTranslator();
  const { mentions, unlisted } = report;
  const groups = useMemo(() => groupMentions(mentions, forms, myForm), [mentions, forms, myForm]);
  const pageForm = useMemo(() => mostMentioned(mentions), [mentions]);
  const [lastJump, setLastJump] = useState<{ index: number; result: JumpResult }>();

  const jump = async (index: number) => {
    const mention = mentions[index];
    if (!mention) return;
    setLastJump({ index, result: "shown" });
    setLastJump({ index, result: await onJump(mention) });
  };
  // The page may have lost mentions since the last jump.
  const currentIndex = lastJump && Math.min(lastJump.index, mentions.length - 1);
  const most = groups.find(({ id }) => id === pageForm);
  return (
    <>
      {most && <PageForm group={most} listed={mentions.length} isOnly={groups.length === 1} />}
      <MentionStepper
        mentions={mentions}
        total={mentions.length + unlisted}
        currentIndex={currentIndex}
        lastResult={lastJump?.result}
        onJump={jump}
      />
      <ul>
        {groups.map((group) => (
          <MentionGroup
            key={group.id}
            group={group}
            mentions={mentions}
            currentIndex={currentIndex}
            startsOpen={groups.length === 1}
            isDescribed={group.id === pageForm}
            onJump={jump}
          />
        ))}
      </ul>
      {unlisted > 0 && <p class="lens-text">{t("page.unlisted", { count: unlisted })}</p>}
      <ExportMentions page={{ ...report, day: today, forms }} {...exportProps} />
    </>
  );
}
