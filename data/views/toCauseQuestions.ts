import type { Form, FormCause } from "../content/schema/form.ts";
import type { Source } from "../content/schema/source.ts";
import type { CauseQuestion, Statement } from "../content/schema/statement.ts";
import type { Translator } from "../i18n/createTranslator.ts";
import type { Wording } from "../settings/SettingsSchema.ts";
import type { TextChunk } from "./CardView.ts";
import { toChunks } from "./toCauseView.ts";
import { distinctSources } from "./toSourceView.ts";
import { wordingOf } from "./wordingOf.ts";

/** A text of a record that answers a question. */
export interface AnswerView {
  readonly record: "sentence" | "cause" | "statement";
  readonly id: string;
  readonly lang: string;
  readonly chunks: readonly TextChunk[];
}

/** A question of readers with its answers, at least one. */
export interface QuestionView {
  readonly id: "what" | CauseQuestion;
  /** "What causes it?" */
  readonly question: string;
  readonly answers: readonly AnswerView[];
  /** What to do about a medicine; only if an answer names one as a cause. */
  readonly medicineNote?: string;
}

/** What is known of a form and its causes, as answers to questions. */
export interface CauseQuestionsView {
  readonly questions: readonly QuestionView[];
  /** The sources of all answers; the same URL with the same date once. */
  readonly sources: readonly Source[];
}

/** The questions in the order in which readers ask them. */
const QUESTIONS = ["what", "causes", "families", "medicine", "else", "words"] as const;

/** An answer with what the view needs only while it is built: its question, and the source of its statement. */
interface Answer extends AnswerView {
  readonly question: QuestionView["id"];
  readonly namesMedicine: boolean;
  readonly source: Source;
}

/**
 * Returns the questions about a form that its record and `statements` answer, in the translator's language. `statements`
 * are about cervical dystonia: for another form, leave them out.
 */
export function toCauseQuestions(
  form: Pick<Form, "id" | "sentence" | "causes" | "source"> | undefined,
  statements: readonly Statement[],
  wording: Wording,
  translator: Translator,
): CauseQuestionsView {
  const { t, pick } = translator;
  const toAnswer = (
    record: AnswerView["record"],
    id: string,
    localized: Form["sentence"],
    more: Pick<Answer, "question" | "namesMedicine" | "source"> & Pick<Statement, "hardWords">,
  ): Answer => {
    const { text, lang } = pick(localized);
    const { hardWords, ...rest } = more;
    return { record, id, lang, chunks: toChunks(text, { hardWords }, translator), ...rest };
  };
  const bare = { hardWords: [], namesMedicine: false };

  // A statement says the same as the form's own cause about families, and more of it.
  const isAnswered = statements.some(({ question }) => question === "families");
  const causes = form?.causes.filter(({ question }) => !(question === "families" && isAnswered)) ?? [];
  const answers = [
    ...(form
      ? [toAnswer("sentence", form.id, form.sentence, { ...bare, question: "what", source: form.source })]
      : []),
    ...causes.map((cause) =>
      toAnswer("cause", cause.id, wordingOf(cause, wording), {
        ...bare,
        question: questionOf(cause, causes),
        namesMedicine: cause.kind === "medicine",
        source: cause.source,
      }),
    ),
    ...statements.map((statement) =>
      toAnswer("statement", statement.id, wordingOf(statement, wording), {
        question: statement.question,
        hardWords: statement.hardWords,
        namesMedicine: statement.namesMedicine ?? false,
        source: statement.source,
      }),
    ),
  ];
  const questions = QUESTIONS.map((id) => {
    const own = answers.filter(({ question }) => question === id);
    return {
      id,
      question: t(`question.${id}`),
      answers: own.map(({ record, id, lang, chunks }) => ({ record, id, lang, chunks })),
      ...(own.some(({ namesMedicine }) => namesMedicine) && { medicineNote: t("card.medicine") }),
    };
  });
  return {
    questions: questions.filter(({ answers }) => answers.length > 0),
    sources: distinctSources(answers),
  };
}

/** The question that a cause of this kind answers if the first cause of the form is of another kind. */
const questionsByKind = {
  unknown: "causes",
  genetic: "causes",
  medicine: "medicine",
  acquired: "else",
  "part-of-disease": "else",
} as const satisfies Record<FormCause["kind"], CauseQuestion>;

/** Returns the question that a cause answers. The first cause is the most important one: it says what causes the form. */
function questionOf({ question, kind }: FormCause, causes: readonly FormCause[]): CauseQuestion {
  if (question) return question;
  const first = causes.find((cause) => cause.question === undefined);
  return kind === first?.kind ? "causes" : questionsByKind[kind];
}
