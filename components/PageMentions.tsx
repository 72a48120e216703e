import type { Form } from "../data/schema/form.ts";
import { formCounts } from "./formCounts.ts";
import type { PageReport } from "./PageReport.ts";
import { LocalizedText, useTranslator } from "./Text.tsx";

/** What the page mentions, form by form; or that it mentions nothing; or why that cannot be told. */
export function PageMentions(props: { report: PageReport; forms: readonly Form[] }) {
  const { t } = useTranslator();
  const { report, forms } = props;
  if (report.state === "none") return <p class="lens-text">{t("page.none")}</p>;
  if (report.state === "unreachable") {
    return (
      <div class="lens-note">
        <p class="lens-text lens-strong">{t(`page.${report.reason}`)}</p>
        <p class="lens-text">{t(`page.${report.reason}.advice`)}</p>
      </div>
    );
  }
  return (
    <>
      <p class="lens-total">{t("page.total", { count: report.total })}</p>
      <ul class="lens-counts">
        {formCounts(report.forms, forms).map(({ id, name, count }) => (
          <li key={id} class="lens-count" data-form={id}>
            <span>
              <LocalizedText of={name} />
            </span>
            <span class="lens-count-times">{t("page.times", { count })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
