import type { FoundParagraph, TextPart } from "../../components/lookup/FoundText.ts";
import { findInChunks } from "../../data/matching/chunks.ts";
import { abbreviationPattern } from "../../data/matching/findAbbreviations.ts";
import { type Definition, definitionsIn } from "../../data/matching/findDefinitions.ts";
import { findMentions, type MentionContext } from "../../data/matching/findMentions.ts";
import type { Mention } from "../../data/matching/Mention.ts";
import { countTopics, pageTopicOf } from "../../data/matching/matchNames.ts";
import { termPrefilter } from "../../data/matching/prefilter.ts";
import { charsOf, PIECE_CHARS, toPieces } from "./toPieces.ts";

/** The main thread is blocked for about this long: the reader can type and scroll meanwhile. */
const MAX_TASK_MS = 10;

/** Lines follow one another as in a mail; an empty line begins a paragraph. */
const BETWEEN_PARAGRAPHS = /(?:\r?\n[^\S\n]*){2,}/;

/**
 * Yields the paragraphs of a text with their mentions, in order and in batches, and works in short tasks. As on a page, an
 * abbreviation has the meaning that the text gives it anywhere, and the whole text decides what a bare "dystonia" means.
 */
export async function* findInText(text: string): AsyncGenerator<FoundParagraph[], void, void> {
  const paragraphs = text.split(BETWEEN_PARAGRAPHS).filter((paragraph) => paragraph.trim() !== "");
  const context = await readContext(paragraphs);
  const abbreviations = abbreviationPattern(context.definitions ?? new Map());
  let batch: FoundParagraph[] = [];
  let batchChars = 0;
  for (const paragraph of paragraphs) {
    const mayContainMention = termPrefilter.test(paragraph) || paragraph.search(abbreviations) >= 0;
    const mentions = mayContainMention ? await findInSlices(paragraph, context) : [];
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

async function findInSlices(text: string, context: MentionContext): Promise<Mention[]> {
  const mentions: Mention[] = [];
  let end = performance.now() + MAX_TASK_MS;
  for (const found of findInChunks(text, (chunk) => findMentions(chunk, context))) {
    mentions.push(...found);
    if (performance.now() >= end) end = await nextTask();
  }
  return mentions;
}

/** Resolves to what the whole text tells of its mentions. */
async function readContext(paragraphs: readonly string[]): Promise<MentionContext> {
  const definitions = new Map<string, Definition>();
  const counts = { forms: 0, labels: 0 };
  let end = performance.now() + MAX_TASK_MS;
  for (const paragraph of paragraphs) {
    if (!termPrefilter.test(paragraph)) continue;
    const findAndDefine = (chunk: string): Mention[] => {
      const mentions = findMentions(chunk);
      for (const [abbreviation, definition] of definitionsIn(chunk, mentions))
        if (!definitions.has(abbreviation)) definitions.set(abbreviation, definition);
      const { forms, labels } = countTopics(chunk);
      counts.forms += forms;
      counts.labels += labels;
      return mentions;
    };
    for (const _ of findInChunks(paragraph, findAndDefine)) {
      if (performance.now() >= end) end = await nextTask();
    }
  }
  const pageTopic = pageTopicOf(counts);
  return { definitions, ...(pageTopic && { pageTopic }) };
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
