/**
 * What a page, or a section of it, is about: dystonia as a movement disorder, the autonomic "dystonia", or psychology with
 * its "ego-dystonic". `probably autonomic` is told by words such as "blood pressure" alone: it counts only for nouns of
 * languages in which the bare noun often is the autonomic one.
 */
export type PageTopic = "movement" | "autonomic" | "probably autonomic" | "psychology";

/** What a text adds to the topic of its page. */
export interface TopicCounts {
  /** Mentions that name a form of the movement disorder. */
  readonly forms: number;
  /** Names of the autonomic "dystonia" and of other look-alikes. */
  readonly labels: number;
  /** Nouns that name no form. */
  readonly nouns: number;
  /** Texts with such a noun or an adjective that speak of movement, of the autonomic nervous system, of psychology. */
  readonly movementTexts: number;
  readonly autonomicTexts: number;
  readonly psychologyTexts: number;
  /** The topics of a page that change the mentions of this text. */
  readonly decisive: readonly PageTopic[];
}

/** The sums over the texts of a page. */
export type PageCounts = Omit<TopicCounts, "decisive">;

export const noCounts: PageCounts = {
  forms: 0,
  labels: 0,
  nouns: 0,
  movementTexts: 0,
  autonomicTexts: 0,
  psychologyTexts: 0,
};
const countKeys = Object.keys(noCounts) as (keyof PageCounts)[];

/** Returns the sums of two counts, or with `sign` -1 their differences. */
export function addCounts(one: PageCounts, other: PageCounts, sign: 1 | -1 = 1): PageCounts {
  const sums = { ...noCounts } as Record<keyof PageCounts, number>;
  for (const key of countKeys) sums[key] = one[key] + sign * other[key];
  return sums;
}

/**
 * Returns what a page is about, by the counts of its texts and of its title and main heading; "mixed" if it names forms of
 * the movement disorder and the autonomic label, undefined if it does not tell.
 */
export function pageTopicOf(texts: PageCounts, titles = noCounts): PageTopic | "mixed" | undefined {
  const forms = texts.forms + titles.forms;
  const labels = texts.labels + titles.labels;
  if (forms > 0) return labels > 0 ? "mixed" : "movement";
  const autonomic = texts.autonomicTexts + titles.autonomicTexts;
  const movement = texts.movementTexts + titles.movementTexts;
  if (labels > 0) return titles.labels > 0 || labels + autonomic > movement ? "autonomic" : undefined;
  if (autonomic > movement) return "probably autonomic";
  const psychology = texts.psychologyTexts + titles.psychologyTexts;
  const others = movement + texts.nouns + titles.nouns;
  return psychology > 0 && others === 0 ? "psychology" : undefined;
}
