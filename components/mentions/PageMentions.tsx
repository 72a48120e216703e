import type { Form } from "../../data/content/schema/form.ts";
import { useTranslator } from "../ui/Text.tsx";
import { MentionList } from "./MentionList.tsx";
import type { PageMention, PageReport } from "./PageReport.ts";

interface PageMentionsProps {
  report: PageReport;
  forms: readonly Form[];
  /** Shows a mention on the page; whether it is still there. */
  onJump: (mention: PageMention) => Promise<boolean>;
}

/** What the page mentions; or that it mentions nothing; or why that cannot be told. */
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
  return <MentionList key={report.page} mentions={report.mentions} forms={forms} onJump={onJump} />;
}
