import type { CardView, SourceView, TextChunk } from "./CardView.ts";

type TextsOfCard = Pick<
  CardView,
  | "name"
  | "emergency"
  | "sentence"
  | "source"
  | "causesHeading"
  | "colon"
  | "relation"
  | "kinds"
  | "sources"
  | "translationNote"
>;

/**
 * Returns the content of a card as plain text, for the clipboard: the form, the short texts of the causes, and each
 * source with its date. `lastLine` is added at the end.
 */
export function cardAsText(view: TextsOfCard, lastLine: string): string {
  const { name, emergency, sentence, causesHeading, colon, relation, kinds, sources, translationNote } = view;
  return [
    name.text,
    emergency && `${emergency.text.text}\n${sourceLines(emergency.source)}`,
    `${sentence.text}\n${sourceLines(view.source)}`,
    causesHeading,
    relation,
    ...kinds.map(({ name, gloss, statements }) =>
      [name + colon + gloss, ...statements.map(({ chunks }) => `- ${chunks.map(plain).join("")}`)].join("\n"),
    ),
    ...sources.map(sourceLines),
    translationNote,
    lastLine,
  ]
    .filter((paragraph) => paragraph !== undefined)
    .join("\n\n");
}

function sourceLines({ label, name, dateText, url }: SourceView): string {
  return `${label} ${name}, ${dateText}\n${url}`;
}

function plain(chunk: TextChunk): string {
  return "text" in chunk ? chunk.text : chunk.opening + chunk.word + chunk.closing;
}
