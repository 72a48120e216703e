import { type ComponentChildren, Fragment } from "preact";
import { useId, useState } from "preact/hooks";
import type { Form } from "../../data/content/schema/form.ts";
import type { Statement } from "../../data/content/schema/statement.ts";
import type { Wording } from "../../data/settings/SettingsSchema.ts";
import type { LocalizedText } from "../../data/views/CardView.ts";
import { isStale } from "../../data/views/isStale.ts";
import { type AnswerView, type QuestionView, toCauseQuestions } from "../../data/views/toCauseQuestions.ts";
import { toReadAloudLabels } from "../../data/views/toReadAloudLabels.ts";
import { distinctSources, toSourceView } from "../../data/views/toSourceView.ts";
import { FormAlert } from "../mentions/FormAlert.tsx";
import { ReadAloud } from "../speech/ReadAloud.tsx";
import { SourcesLine } from "../ui/SourcesLine.tsx";
import { useTranslator } from "../ui/translation.tsx";
import { ExplainedText, toggleWord } from "./ExplainedText.tsx";

interface CauseSectionProps {
  heading: string;
  /** The last line of the section. */
  note?: string | undefined;
  /** The form that the section is about; undefined if the library does not contain it. */
  form: Form | undefined;
  /** Only for cervical dystonia. */
  statements: readonly Statement[];
  wording: Wording;
  /** The reader's local date, `YYYY-MM-DD`. */
  today: string;
  /** The speed of reading aloud in percent of the normal one; undefined when it is not offered. */
  readAloudRate: number | undefined;
  /** Controls beside the button that reads aloud. */
  children?: ComponentChildren;
}

/** Renders the questions about a form with their answers, and below them the sources. */
export function CauseSection({
  heading,
  note,
  form,
  statements,
  wording,
  today,
  ...props
}: CauseSectionProps) {
  const translator = useTranslator();
  const { t, locale } = translator;
  const id = useId();
  const [openWords, setOpenWords] = useState<readonly string[]>([]);
  const view = toCauseQuestions(form, statements, wording, translator);
  const sources = distinctSources([
    ...(form?.emergency ? [form.emergency] : []),
    ...view.sources.map((source) => ({ source })),
  ]);
  /** The first statement that names one of the two kinds. */
  const firstOfKinds = statements.find(({ question }) => question === "causes")?.id;
  const isTranslated = view.questions.some(({ answers }) => answers.some(({ lang }) => lang !== "en"));
  return (
    <section class="lens-causes" aria-labelledby={id} data-causes={form?.id}>
      <h2 id={id}>{heading}</h2>
      <div class="lens-qhead">
        {props.children}
        {props.readAloudRate !== undefined && (
          <ReadAloud
            texts={[
              { text: heading, lang: locale },
              ...view.questions.flatMap((each) => spoken(each, locale)),
            ]}
            rate={props.readAloudRate}
            labels={toReadAloudLabels(translator)}
          />
        )}
      </div>
      {form && <FormAlert form={form} />}
      {view.questions.map(({ id, question, answers, medicineNote }) => (
        <div key={id} class="lens-q" data-question={id}>
          <h3>{question}</h3>
          {answers.map((answer) => (
            <Fragment key={answer.id}>
              {answer.id === firstOfKinds && <p class="lens-text">{t("causes.intro")}</p>}
              <div {...{ [`data-${answer.record}`]: answer.id }}>
                <ExplainedText
                  {...answer}
                  colon={t("lens.colon")}
                  openWords={openWords}
                  onWord={(word) => setOpenWords(toggleWord(openWords, word))}
                />
              </div>
            </Fragment>
          ))}
          {medicineNote && <p class="lens-text lens-strong">{medicineNote}</p>}
        </div>
      ))}
      <SourcesLine sources={sources.map((source) => toSourceView(source, translator))} />
      {sources.some(({ date }) => isStale(date, today)) && (
        <p class="lens-source">{t(sources.length === 1 ? "source.stale" : "source.staleHere")}</p>
      )}
      {isTranslated && <p class="lens-source">{t("source.translated")}</p>}
      {note && <p class="lens-causes-note">{note}</p>}
    </section>
  );
}

/** Returns a question and its answers as texts to read aloud. */
function spoken({ question, answers, medicineNote }: QuestionView, locale: string): LocalizedText[] {
  return [
    { text: question, lang: locale },
    ...answers.map(({ lang, chunks }) => ({ text: plainText(chunks), lang })),
    ...(medicineNote ? [{ text: medicineNote, lang: locale }] : []),
  ];
}

function plainText(chunks: AnswerView["chunks"]): string {
  return chunks
    .map((chunk) => ("text" in chunk ? chunk.text : chunk.opening + chunk.word + chunk.closing))
    .join("");
}
