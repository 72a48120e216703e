import type { CardView, SourceView, TextPiece } from "./CardView.ts";

/** What a card says, as plain text to keep or to send: the form, the causes in short, and each source with its day. */
export function cardAsText(
  view: Pick<
    CardView,
    | "name"
    | "emergency"
    | "sentence"
    | "source"
    | "causes"
    | "colon"
    | "relation"
    | "kinds"
    | "sources"
    | "translated"
  >,
  closing: string,
): string {
  const { name, emergency, sentence, causes, colon, relation, kinds, sources, translated } = view;
  return [
    name.text,
    emergency && `${emergency.told.text}\n${sourceLine(emergency.source)}`,
    `${sentence.text}\n${sourceLine(view.source)}`,
    causes,
    relation,
    ...kinds.map(({ name, gloss, statements }) =>
      [name + colon + gloss, ...statements.map(({ pieces }) => `- ${pieces.map(words).join("")}`)].join("\n"),
    ),
    ...sources.map(sourceLine),
    translated,
    closing,
  ]
    .filter((part) => part !== undefined)
    .join("\n\n");
}

function sourceLine({ label, name, day, url }: SourceView): string {
  return `${label} ${name}, ${day}\n${url}`;
}

function words(piece: TextPiece): string {
  return "text" in piece ? piece.text : piece.opening + piece.word + piece.closing;
}
