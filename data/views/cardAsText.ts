import type { Translator } from "../i18n/createTranslator.ts";
import type { CardView, FormCausesView, SourceView, SummaryView, TextChunk } from "./CardView.ts";

type TextsOfCard = Pick<
  CardView,
  "name" | "emergency" | "sentence" | "source" | "causes" | "summary" | "colon" | "notes"
>;

/**
 * Returns the content of a card as plain text, for the clipboard: the form and its causes, the summary of the causes of
 * cervical dystonia if the card shows it in full, and each source with its date.
 */
export function cardAsText(view: TextsOfCard, { isolate }: Pick<Translator, "isolate">): string {
  const { name, emergency, sentence, causes, summary, colon, notes } = view;
  const sourceLines = ({ label, name, dateText, url }: SourceView) =>
    `${label} ${isolate(name)}, ${dateText}\n${url}`;
  return [
    name.text,
    emergency && `${emergency.text.text}\n${sourceLines(emergency.source)}`,
    `${sentence.text}\n${sourceLines(view.source)}`,
    causesAsText(causes, colon, sourceLines),
    ...(summary.display === "full" ? summaryAsText(summary, colon, sourceLines) : []),
    ...notes,
  ]
    .filter((paragraph) => paragraph !== undefined)
    .join("\n\n");
}

function causesAsText(
  { heading, statements, medicineNote }: FormCausesView,
  colon: string,
  sourceLines: (source: SourceView) => string,
): string {
  const lines = statements.flatMap(({ text, source }) => [
    text.text,
    ...(source ? [sourceLines(source)] : []),
  ]);
  return [heading + colon + lines.join("\n"), ...(medicineNote ? [medicineNote] : [])].join("\n");
}

function summaryAsText(
  { heading, relation, kinds, terms, medicineNote, sources }: Exclude<SummaryView, { display: "link" }>,
  colon: string,
  sourceLines: (source: SourceView) => string,
): (string | undefined)[] {
  return [
    heading,
    relation,
    ...kinds.map(({ name, gloss, statements }) =>
      [name + colon + gloss, ...statements.map(({ chunks }) => `- ${chunks.map(plain).join("")}`)].join("\n"),
    ),
    ...terms.map(({ text }) => text),
    medicineNote,
    ...sources.map(sourceLines),
  ];
}

function plain(chunk: TextChunk): string {
  return "text" in chunk ? chunk.text : chunk.opening + chunk.word + chunk.closing;
}
