import { isSameMention, type PlacedMention, type PlacedWords } from "../../dom/PlacedMention.ts";

/** A mention that is gone, and the one that has the same words in the text that has replaced it. */
type Succession = readonly [old: PlacedMention, mention: PlacedMention];

/** Finds mentions again: each scan of a block creates new ones, and a page may replace a text by nearly the same one. */
export class Successors {
  private readonly next = new WeakMap<PlacedWords, PlacedMention>();
  private readonly successions: Succession[] = [];
  private lost: PlacedMention[] = [];
  private found: PlacedMention[] = [];

  /** Notes that a scan has replaced the old mentions of a block by new ones. */
  replace(old: readonly PlacedMention[], mentions: readonly PlacedMention[]): void {
    if (old.length === 0) {
      this.found.push(...mentions);
      return;
    }
    const places = new Map<Node, Map<number, PlacedMention>>();
    for (const mention of mentions) {
      const { startContainer, startOffset } = mention.range;
      const inNode = places.get(startContainer) ?? new Map();
      places.set(startContainer, inNode.set(startOffset, mention));
    }
    const taken = new Set<PlacedMention>();
    for (const each of old) {
      const same = places.get(each.range.startContainer)?.get(each.range.startOffset);
      if (same && isSameMention(each, same)) {
        taken.add(same);
        this.add(each, same);
      } else {
        this.lost.push(each);
      }
    }
    for (const mention of mentions) if (!taken.has(mention)) this.found.push(mention);
  }

  /**
   * Finds the successors of the mentions that were lost since the last call: those with the same words, in the same order.
   * Returns all successions since then.
   */
  match(): readonly Succession[] {
    const found = new Map<string, PlacedMention[]>();
    if (this.lost.length > 0)
      for (const mention of this.found.reverse()) {
        const key = keyOf(mention);
        const same = found.get(key);
        if (same) same.push(mention);
        else found.set(key, [mention]);
      }
    for (const each of this.lost) {
      const mention = found.get(keyOf(each))?.pop();
      if (mention) this.add(each, mention);
    }
    this.lost = [];
    this.found = [];
    return this.successions.splice(0);
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
