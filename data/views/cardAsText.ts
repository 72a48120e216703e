import type { Translator } from "../i18n/createTranslator.ts";
import type {
  CardDetails,
  CardView,
  FormCausesView,
  SourceView,
  SummaryView,
  TextChunk,
} from "./CardView.ts";

type TextsOfCard = Pick<CardView, "name" | "sentence" | "colon"> & {
  readonly emergency?: { readonly lead: string; readonly rest?: string };
  /** An entry of the list of all forms has no summary of the causes of cervical dystonia. */
  readonly details: Omit<CardDetails, "summary"> & { readonly summary?: SummaryView };
};

type FormatSources = (sources: readonly SourceView[]) => string[];

/**
 * Returns the content of a card as plain text, for the clipboard: the form and its causes, the summary of the causes of
 * cervical dystonia if the card shows it in full, other names and codes, and each source with its date.
 */
export function cardAsText(
  { name, emergency, sentence, details, colon }: TextsOfCard,
  { isolate, list }: Pick<Translator, "isolate" | "list">,
): string {
  const { causes, summary, otherNames, codes, notes } = details;
  const toLines: FormatSources = (sources) =>
    sources.map(({ label, name, dateText, url }) => `${label} ${isolate(name)}, ${dateText}\n${url}`);
  return [
    name.text,
    emergency && [emergency.lead, emergency.rest].filter((text) => text !== undefined).join(" "),
    sentence.text,
    causesAsText(causes, colon, toLines),
    ...(summary?.display === "full" ? summaryAsText(summary, colon, toLines) : []),
    otherNames && otherNames.heading + colon + list(otherNames.names.map(({ text }) => text)),
    codes?.codes.map(({ system, text }) => system + colon + isolate(text)).join("\n"),
    ...notes,
  ]
    .filter((paragraph) => paragraph !== undefined)
    .join("\n\n");
}

function causesAsText(
  { groups, medicineNote, sources }: FormCausesView,
  colon: string,
  toLines: FormatSources,
): string {
  const lines = groups.map(
    ({ heading, statements }) => heading + colon + statements.map(({ text }) => text.text).join("\n"),
  );
  return [...lines, ...(medicineNote ? [medicineNote] : []), ...toLines(sources)].join("\n");
}

function summaryAsText(
  { heading, relation, kinds, terms, medicineNote, sources }: Exclude<SummaryView, { display: "link" }>,
  colon: string,
  toLines: FormatSources,
): (string | undefined)[] {
  return [
    heading,
    relation,
    ...kinds.map(({ name, gloss, statements }) =>
      [name + colon + gloss, ...statements.map(({ chunks }) => `- ${chunks.map(plain).join("")}`)].join("\n"),
    ),
    ...terms.map(({ text }) => text),
    medicineNote,
    ...toLines(sources),
  ];
}

function plain(chunk: TextChunk): string {
  return "text" in chunk ? chunk.text : chunk.opening + chunk.word + chunk.closing;
}
