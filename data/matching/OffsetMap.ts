/** A piece of folded text that does not stand for as many units of the original. */
interface Shift {
  /** Where it begins in the folded text, and how many units it has there: none for what is left out. */
  readonly at: number;
  readonly length: number;
  /** Where its source begins and ends in the original. */
  readonly start: number;
  readonly end: number;
}

/**
 * The way from a folded text back to its original: only the places are kept at which one unit of the one does not stand
 * for one of the other. They are told in order.
 */
export class OffsetMap {
  private readonly shifts: Shift[] = [];

  /** A piece of `length` units at `at` stands for the original from `start` to `end`. */
  put(at: number, length: number, start: number, end: number): void {
    this.shifts.push({ at, length, start, end });
  }

  /** What follows at `at` stands for the original from `end` on: something was left out. */
  skip(at: number, end: number): void {
    if (this.shifts.at(-1)?.at === at) this.shifts.pop();
    this.put(at, 0, end, end);
  }

  /** The unit before `at` stands for the original up to `end`: a mark on it was left out. */
  extend(at: number, end: number): void {
    if (this.shifts.at(-1)?.at === at) this.shifts.pop();
    const start = this.startOf(at - 1);
    if (this.shifts.at(-1)?.at === at - 1) this.shifts.pop();
    this.put(at - 1, 1, start, end);
  }

  startOf(at: number): number {
    const shift = this.upTo(at);
    if (!shift) return at;
    const behind = at - shift.at - shift.length;
    return behind < 0 ? shift.start : shift.end + behind;
  }

  endOf(at: number): number {
    const shift = this.upTo(at);
    if (!shift) return at + 1;
    const behind = at - shift.at - shift.length;
    return behind < 0 ? shift.end : shift.end + behind + 1;
  }

  /** The last one that does not begin behind a place. */
  private upTo(at: number): Shift | undefined {
    let low = -1;
    let high = this.shifts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.shifts[middle] as Shift).at <= at) low = middle;
      else high = middle;
    }
    return this.shifts[low];
  }
}
