import { isSameMention, type PlacedMention, type PlacedWords } from "../../dom/PlacedMention.ts";

/** A mention that is gone, and the one that has the same words in the text that has replaced it. */
type Succession = readonly [old: PlacedMention, mention: PlacedMention];

/** Finds mentions again: each scan of a block creates new ones, and a page may replace a text by nearly the same one. */
export class Successors {
  private readonly next = new WeakMap<PlacedWords, PlacedMention>();
  private readonly successions: Succession[] = [];
  /** The mentions that were lost since the last call of `match` and existed at that call. */
  private lost: PlacedMention[] = [];
  /** The mentions that were found since then and are not lost again: so no mention can be its own successor. */
  private found = new Set<PlacedMention>();

  /** Notes that a scan has replaced the old mentions of a block by new ones. */
  replace(old: readonly PlacedMention[], mentions: readonly PlacedMention[]): void {
    const places = new Map<Node, Map<number, PlacedMention>>();
    for (const mention of old.length > 0 ? mentions : []) {
      const { startContainer, startOffset } = mention.range;
      const inNode = places.get(startContainer) ?? new Map();
      places.set(startContainer, inNode.set(startOffset, mention));
    }
    const known = new Set<PlacedMention>();
    const isNew = (mention: PlacedMention) => !known.has(mention);
    const short: PlacedMention[] = [];
    for (const each of old) {
      const same = places.get(each.range.startContainer)?.get(each.range.startOffset);
      const wasFound = this.found.delete(each);
      if (same && isSameMention(each, same)) {
        this.add(each, same);
        // What replaces a new mention is new as well: a lost mention can still be matched to it.
        if (!wasFound) known.add(same);
      } else if (wasFound) {
        short.push(each);
      } else {
        this.lost.push(each);
      }
    }
    this.addMatching(short, mentions.filter(isNew));
    for (const mention of mentions.filter(isNew)) this.found.add(mention);
  }

  /**
   * Finds the successors of the mentions that were lost since the last call: those with the same words, in the same order.
   * Returns all successions since then.
   */
  match(): readonly Succession[] {
    if (this.lost.length > 0) this.addMatching(this.lost, [...this.found]);
    this.lost = [];
    this.found = new Set();
    return this.successions.splice(0);
  }

  private addMatching(lost: readonly PlacedMention[], found: readonly PlacedMention[]): void {
    if (lost.length === 0) return;
    const byKey = new Map<string, PlacedMention[]>();
    for (const mention of found.toReversed()) {
      const key = keyOf(mention);
      const same = byKey.get(key);
      if (same) same.push(mention);
      else byKey.set(key, [mention]);
    }
    for (const each of lost) {
      const mention = byKey.get(keyOf(each))?.pop();
      if (mention) this.add(each, mention);
    }
  }

  /** Returns the last successor of a mention; the mention itself while it has none. */
  latest<Words extends PlacedWords>(mention: Words): Words | PlacedMention {
    let latest: Words | PlacedMention = mention;
    for (let next = this.next.get(latest); next; next = this.next.get(latest)) latest = next;
    return latest;
  }

  private add(old: PlacedMention, mention: PlacedMention): void {
    this.next.set(old, mention);
    this.successions.push([old, mention]);
  }
}

function keyOf({ form, text }: PlacedMention): string {
  return `${form} ${text}`;
}
