import type { FormId } from "../content/forms/forms.ts";
import { isFormList } from "./isFormList.ts";
import { isLanguageTag } from "./isLanguageTag.ts";
import { MAX_LIST_CHARS, MAX_LISTED_MENTIONS, MAX_WORD_CHARS } from "./limits.ts";

/** A mention as the highlighter of a frame lists it. */
export interface FoundMention {
  /** Identifies the mention within its frame. */
  readonly id: number;
  /** One form, or several that share a noun: "cervical and laryngeal dystonia". */
  readonly forms: readonly FormId[];
  readonly text: string;
  /**
   * The words right before and after the mention in its block, with "…" where they are cut. Missing in a frame with
   * very many mentions, which reads more of them on each call.
   */
  readonly before?: string;
  readonly after?: string;
  readonly heading?: string;
  /** The languages (BCP 47) that the page declares for the mention with the words around it, and for its heading. */
  readonly lang?: string;
  readonly headingLang?: string;
  /** Set where the words around the mention deny it, or say that it is one of the family. */
  readonly relation?: MentionRelation;
  /** Set for a word of the reader's own. */
  readonly isOwn?: true;
}

/** What the words around a mention say of it: "no dystonia", "family history of dystonia". */
export type MentionRelation = (typeof relations)[number];

const relations = ["negated", "family"] as const;

/** The visible mentions of a frame, in document order. */
export interface MentionList {
  /** At most `MAX_LISTED_MENTIONS`; their texts have at most `MAX_WORD_CHARS` each. */
  readonly mentions: readonly FoundMention[];
  /** The number of visible mentions after these. */
  readonly unlisted: number;
}

/**
 * Returns a list as JSON text, in which each heading is contained once. Mentions that would make the text longer than
 * `MAX_LIST_CHARS` become unlisted.
 */
export function encodeMentionList({ mentions, unlisted }: MentionList): string {
  const indexes = new Map<string, number>();
  const encoded = mentions.map(({ heading, ...mention }) => {
    if (heading === undefined) return mention;
    const index = indexes.get(heading) ?? indexes.size;
    indexes.set(heading, index);
    return { ...mention, heading: index };
  });
  const json = JSON.stringify({ headings: [...indexes.keys()], mentions: encoded, unlisted });
  if (json.length <= MAX_LIST_CHARS) return json;
  const kept = mentions.slice(0, mentions.length >> 1);
  return encodeMentionList({ mentions: kept, unlisted: unlisted + mentions.length - kept.length });
}

/**
 * Returns the list that `encodeMentionList` has written; undefined for any other text. Written by hand: the popup waits
 * for it.
 */
export function decodeMentionList(json: string): MentionList | undefined {
  if (json.length > MAX_LIST_CHARS) return undefined;
  const { headings, mentions, unlisted } = Object(parsed(json));
  if (!isArrayOf(headings, isText) || !isArrayOf(mentions, isEncodedMention) || !isCount(unlisted))
    return undefined;
  return { unlisted, mentions: mentions.map((mention) => decoded(mention, headings)) };
}

interface EncodedMention extends Omit<FoundMention, "heading"> {
  /** Index in the list's headings. */
  readonly heading?: number;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Returns the known fields of a mention: others could be taken for the place of the mention. */
function decoded(mention: EncodedMention, headings: readonly string[]): FoundMention {
  const { id, forms, text, before, after, lang, headingLang, relation, isOwn } = mention;
  const heading = mention.heading === undefined ? undefined : headings[mention.heading];
  return {
    id,
    forms,
    text,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(heading && { heading }),
    ...(lang && { lang }),
    ...(headingLang && { headingLang }),
    ...(relation && { relation }),
    ...(isOwn && { isOwn }),
  };
}

function isArrayOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is Item[] {
  return Array.isArray(value) && value.length <= MAX_LISTED_MENTIONS && value.every(isItem);
}

function isEncodedMention(value: unknown): value is EncodedMention {
  const {
    id,
    forms,
    text,
    before = "",
    after = "",
    heading = 0,
    lang,
    headingLang,
    relation,
    isOwn = true,
  } = Object(value);
  return (
    isCount(id) &&
    isFormList(forms) &&
    [text, before, after].every(isText) &&
    isCount(heading) &&
    [lang, headingLang].every((each) => each === undefined || isLanguageTag(each)) &&
    (relation === undefined || relations.includes(relation)) &&
    isOwn === true
  );
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= MAX_WORD_CHARS;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
