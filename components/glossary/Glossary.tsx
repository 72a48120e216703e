import { useMemo, useState } from "preact/hooks";
import type { Form } from "../../data/content/schema/form.ts";
import { isStale } from "../../data/views/isStale.ts";
import { distinctSources } from "../../data/views/toSourceView.ts";
import { HandoutSources } from "../handout/HandoutSources.tsx";
import { FormName } from "../mentions/FormName.tsx";
import { type FormMentions, groupMentions } from "../mentions/groupMentions.ts";
import type { PageMention, PageReport } from "../mentions/PageReport.ts";
import { QuotedMention } from "../mentions/QuotedMention.tsx";
import { CheckField } from "../ui/formFields.tsx";
import { Icon } from "../ui/Icon.tsx";
import { RecordText, useTranslator } from "../ui/translation.tsx";

interface GlossaryProps {
  report: PageReport;
  forms: readonly Form[];
  /** The reader's local date, `YYYY-MM-DD`. */
  today: string;
  onPrint: () => void;
}

/** Renders, for print, the forms that a page mentions, each with one sentence and its source. */
export function Glossary({ report, forms, today, onPrint }: GlossaryProps) {
  const { t, day } = useTranslator();
  const [showsWords, setShowsWords] = useState(false);
  const mentions = report.state === "mentions" ? report.mentions : [];
  const groups = useMemo(() => groupMentions(mentions, forms), [mentions, forms]);
  return (
    <>
      <header class="lens-header lens-glossary-controls">
        <h1 class="lens-title">
          {t("lens.name")}
          {t("lens.colon")}
          {t("glossary.title")}
        </h1>
      </header>
      <main class="lens-main lens-glossary">
        {report.state !== "mentions" && (
          <div class="lens-note">
            <p class="lens-text lens-strong">{t("glossary.gone")}</p>
            <p class="lens-text">{t("glossary.gone.advice")}</p>
          </div>
        )}
        {report.state === "mentions" && (
          <>
            <div class="lens-glossary-controls">
              <p class="lens-text">{t("glossary.intro")}</p>
              <CheckField
                name="words"
                label={t("glossary.words")}
                checked={showsWords}
                onChange={setShowsWords}
              />
              <button
                type="button"
                class="lens-button lens-button-main"
                data-action="print"
                onClick={onPrint}
              >
                <Icon name="print" />
                {t("handout.print")}
              </button>
            </div>
            <div class="lens-glossary-sheet">
              <h2>{t("glossary.heading")}</h2>
              <p>
                <bdi dir="auto">{report.title}</bdi>
                <br />
                <bdi dir="ltr" class="lens-glossary-address">
                  {report.address}
                </bdi>
                <br />
                <time dateTime={today}>{day(today)}</time>
              </p>
              {groups.map((group) => (
                <Entry key={group.id} group={group} mentions={showsWords ? mentions : []} today={today} />
              ))}
              {report.unlisted > 0 && <p>{t("page.unlisted", { count: report.unlisted })}</p>}
              <p>{t("lens.notAdvice")}</p>
            </div>
          </>
        )}
      </main>
    </>
  );
}

interface EntryProps {
  group: FormMentions;
  /** All mentions of the page, to show the words around those of the group; empty to show none. */
  mentions: readonly PageMention[];
  today: string;
}

/** Renders a form: its name, how often the page mentions it, its sentence, the words around the mentions, the sources. */
function Entry({ group, mentions, today }: EntryProps) {
  const { t } = useTranslator();
  const { form, indexes } = group;
  const sources = form && distinctSources(form.emergency ? [form.emergency, form] : [form]);
  return (
    <section class="lens-glossary-entry">
      <h3>
        <FormName of={group} />{" "}
        <span class="lens-glossary-count">{t("page.times", { count: indexes.length })}</span>
      </h3>
      {form?.emergency && (
        <p class="lens-strong">
          <RecordText of={form.emergency.text} />
        </p>
      )}
      {form && (
        <p>
          <RecordText of={form.sentence} />
        </p>
      )}
      {mentions.length > 0 && (
        <ul>
          {indexes
            .flatMap((index) => mentions[index] ?? [])
            .map((mention) => (
              <li key={`${mention.frameId} ${mention.id}`}>
                <QuotedMention of={mention} />
              </li>
            ))}
        </ul>
      )}
      {sources && (
        <HandoutSources
          sources={sources}
          notes={sources.some(({ date }) => isStale(date, today)) ? [t("source.staleHere")] : []}
        />
      )}
    </section>
  );
}
