import type { FoundParagraph, TextPart } from "../../components/lookup/FoundText.ts";
import { findInChunks } from "../../data/matching/chunks.ts";
import { readText } from "../../data/matching/findMentions.ts";
import type { Definition } from "../../data/matching/locateDefinitions.ts";
import type { Mention } from "../../data/matching/Mention.ts";
import { addCounts, noCounts, type PageTopic, pageTopicOf } from "../../data/matching/pageTopicOf.ts";
import { termPrefilter } from "../../data/matching/prefilter.ts";
import { abbreviationPattern } from "../../data/matching/readAbbreviations.ts";
import { charsOf, PIECE_CHARS, toPieces } from "./toPieces.ts";

/** The main thread is blocked for about this long: the reader can type and scroll meanwhile. */
const MAX_TASK_MS = 10;

/** Lines follow one another as in a mail; an empty line begins a paragraph. */
const BETWEEN_PARAGRAPHS = /(?:\r?\n[^\S\n]*){2,}/;

/**
 * Yields the paragraphs of a text with their mentions, in order and in batches, and works in short tasks. As on a page, an
 * abbreviation has the meaning that the text has given it last, or else will give it first, and the whole text decides what
 * a bare "dystonia" means.
 */
export async function* findInText(text: string): AsyncGenerator<FoundParagraph[], void, void> {
  const paragraphs = text.split(BETWEEN_PARAGRAPHS).filter((paragraph) => paragraph.trim() !== "");
  const { definitions, pageTopic } = await readContext(paragraphs);
  const abbreviations = [...definitions.keys()];
  const pattern = abbreviationPattern(abbreviations);
  const read = (chunk: string): Mention[] => {
    const { mentions, changes } = readText(chunk, { definitions, abbreviations, pageTopic });
    for (const { abbreviation, definition } of changes) {
      if (definition) definitions.set(abbreviation, definition);
      else definitions.delete(abbreviation);
    }
    return mentions;
  };
  let batch: FoundParagraph[] = [];
  let batchChars = 0;
  for (const paragraph of paragraphs) {
    const mayContainMention = termPrefilter.test(paragraph) || paragraph.search(pattern) >= 0;
    const mentions = mayContainMention ? await findInSlices(paragraph, read) : [];
    for (const piece of toPieces(toParts(paragraph, mentions))) {
      batch.push(piece);
      batchChars += charsOf(piece);
      if (batchChars < PIECE_CHARS) continue;
      yield batch;
      batch = [];
      batchChars = 0;
      await nextTask();
    }
  }
  yield batch;
}

/** Resolves to the mentions of a text; `read` finds them in a chunk of it. */
async function findInSlices(text: string, read: (chunk: string) => Mention[]): Promise<Mention[]> {
  const mentions: Mention[] = [];
  let end = performance.now() + MAX_TASK_MS;
  for (const found of findInChunks(text, read)) {
    mentions.push(...found);
    if (performance.now() >= end) end = await nextTask();
  }
  return mentions;
}

interface TextContext {
  /** The first meaning of each abbreviation. */
  readonly definitions: Map<string, Definition>;
  readonly pageTopic: PageTopic | undefined;
}

/** Resolves to what the whole text says about its mentions. */
async function readContext(paragraphs: readonly string[]): Promise<TextContext> {
  const definitions = new Map<string, Definition>();
  let counts = noCounts;
  const read = (chunk: string): Mention[] => {
    const { mentions, changes, topics } = readText(chunk);
    for (const { abbreviation, definition } of changes)
      if (definition && !definitions.has(abbreviation)) definitions.set(abbreviation, definition);
    counts = addCounts(counts, topics);
    return mentions;
  };
  let end = performance.now() + MAX_TASK_MS;
  for (const paragraph of paragraphs) {
    if (!termPrefilter.test(paragraph)) continue;
    for (const _ of findInChunks(paragraph, read)) if (performance.now() >= end) end = await nextTask();
  }
  // A text that names a form is about the movement disorder, also if it names the autonomic label.
  const topic = pageTopicOf(counts);
  return { definitions, pageTopic: topic === "mixed" ? "movement" : topic };
}

/** Resolves in a later task, to the time (`performance.now`) at which that task should end. */
async function nextTask(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve));
  return performance.now() + MAX_TASK_MS;
}

function toParts(text: string, mentions: readonly Mention[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const { start, end, form, also = [], definition } of mentions) {
    if (start > at) parts.push({ text: text.slice(at, start) });
    const mention = { forms: [form, ...also], ...(definition && { definition }) };
    parts.push({ text: text.slice(start, end), mention });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
}
