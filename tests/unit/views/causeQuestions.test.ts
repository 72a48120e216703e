import { describe, expect, it } from "vitest";
import { statements } from "../../../data/content/causes/statements.ts";
import { forms } from "../../../data/content/forms/forms.ts";
import type { Form } from "../../../data/content/schema/form.ts";
import { type CauseQuestionsView, toCauseQuestions } from "../../../data/views/toCauseQuestions.ts";
import { english } from "../../tools/english.ts";

const formOf = (id: string): Form => forms.find((form) => form.id === id) ?? expect.unreachable(id);
const ids = ({ questions }: CauseQuestionsView) =>
  Object.fromEntries(questions.map(({ id, answers }) => [id, answers.map(({ id }) => id)]));
const textOf = ({ questions }: CauseQuestionsView) =>
  questions.flatMap(({ answers }) =>
    answers.map(({ chunks }) =>
      chunks
        .map((chunk) => ("text" in chunk ? chunk.text : chunk.opening + chunk.word + chunk.closing))
        .join(""),
    ),
  );

describe("the questions about cervical dystonia", () => {
  const view = toCauseQuestions(formOf("cervical-dystonia"), statements, "plain", english);

  it("are those of readers, in their order", () => {
    expect(view.questions.map(({ question }) => question)).toEqual([
      "What is it?",
      "What causes it?",
      "Does it run in families?",
      "Can a medicine cause it?",
      "What else can cause it?",
      "Which words do doctors use today?",
    ]);
  });

  it("are answered by the form, then by the statements, and a fact about families is not said twice", () => {
    expect(ids(view)).toEqual({
      what: ["cervical-dystonia"],
      causes: [
        "cervical-dystonia-unknown",
        "primary-meaning",
        "primary-nothing-underlying",
        "secondary-meaning",
        "secondary-clear-cause",
      ],
      families: ["primary-hereditary"],
      medicine: ["secondary-medicines"],
      else: ["primary-neck-injury", "secondary-toxins", "secondary-lesions"],
      words: ["terms-of-today"],
    });
  });

  it.each(["plain", "clinical"] as const)("lose no statement in the %s wording", (wording) => {
    const texts = textOf(toCauseQuestions(undefined, statements, wording, english));
    const expected = statements.map(({ text, clinical }) => (wording === "plain" ? text : clinical).en);
    expect(texts.toSorted()).toEqual(expected.toSorted());
  });

  it("say what to do about a medicine where one is named", () => {
    expect(view.questions.filter(({ medicineNote }) => medicineNote).map(({ id }) => id)).toEqual([
      "medicine",
    ]);
  });

  it("have each source once", () => {
    const urls = view.sources.map(({ url, date }) => `${url} ${date}`);
    expect(new Set(urls).size).toBe(urls.length);
    for (const { source } of statements) expect(view.sources).toContainEqual(source);
  });
});

describe("the questions about another form", () => {
  it.each(forms)("$id: all its causes are answers, and the first one says what causes it", (form) => {
    const view = toCauseQuestions(form, [], "plain", english);
    expect(textOf(view).toSorted()).toEqual(
      [form.sentence.en, ...form.causes.map(({ text }) => text.en)].toSorted(),
    );
    const [what, causes] = view.questions;
    expect(what?.answers.map(({ id }) => id)).toEqual([form.id]);
    expect(causes?.id).toBe("causes");
    expect(causes?.answers[0]?.id).toBe(form.causes.find((cause) => !("question" in cause))?.id);
    const hasMedicine = form.causes.some(({ kind }) => kind === "medicine");
    expect(view.questions.some(({ medicineNote }) => medicineNote !== undefined)).toBe(hasMedicine);
  });

  it("ask about a medicine apart from a cause that comes first", () => {
    expect(ids(toCauseQuestions(formOf("oromandibular-dystonia"), [], "plain", english))).toMatchObject({
      medicine: [expect.any(String)],
    });
    expect(ids(toCauseQuestions(formOf("tardive-dystonia"), [], "plain", english))).not.toHaveProperty(
      "medicine",
    );
  });
});
