/** A span of the normalized text that replaces a span of another length in the original. */
interface Replacement {
  /** Start and length in the normalized text; the length is 0 where text was left out. */
  readonly at: number;
  readonly length: number;
  /** Start and end in the original. */
  readonly start: number;
  readonly end: number;
}

/**
 * Maps offsets in a normalized text to offsets in its original, both in UTF-16 units. It stores only the spans that differ
 * in length, which must be added in order.
 */
export class OffsetMap {
  private readonly replacements: Replacement[] = [];

  /** Records that `length` units at `at` replace the original from `start` to `end`. */
  replace(at: number, length: number, start: number, end: number): void {
    this.replacements.push({ at, length, start, end });
  }

  /** Records that the original up to `end` was left out at `at`. */
  omit(at: number, end: number): void {
    if (this.replacements.at(-1)?.at === at) this.replacements.pop();
    this.replace(at, 0, end, end);
  }

  /**
   * Records that the unit before `at` also stands for the omitted text after it, up to `end`: combining marks on that
   * letter.
   */
  extend(at: number, end: number): void {
    if (this.replacements.at(-1)?.at === at) this.replacements.pop();
    const start = this.startOf(at - 1);
    if (this.replacements.at(-1)?.at === at - 1) this.replacements.pop();
    this.replace(at - 1, 1, start, end);
  }

  /** Returns where the source of the unit at `at` starts in the original. */
  startOf(at: number): number {
    const replacement = this.lastUpTo(at);
    if (!replacement) return at;
    const distance = at - replacement.at - replacement.length;
    return distance < 0 ? replacement.start : replacement.end + distance;
  }

  /** Returns where the source of the unit at `at` ends in the original. */
  endOf(at: number): number {
    const replacement = this.lastUpTo(at);
    if (!replacement) return at + 1;
    const distance = at - replacement.at - replacement.length;
    return distance < 0 ? replacement.end : replacement.end + distance + 1;
  }

  /** Returns the last replacement that starts at or before `at`. */
  private lastUpTo(at: number): Replacement | undefined {
    let low = -1;
    let high = this.replacements.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.replacements[middle] as Replacement).at <= at) low = middle;
      else high = middle;
    }
    return this.replacements[low];
  }
}
