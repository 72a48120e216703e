import { countBefore } from "../../../../data/matching/countBefore.ts";
import type { Passage } from "../../../dom/blocks.ts";
import { sortInSlices } from "../../../dom/sortInSlices.ts";
import type { TimeSlice } from "../../../dom/TimeSlice.ts";

/** This many passages are placed between two checks of the time slice. */
const PASSAGES_PER_STEP = 100;

/** The part of a page from one passage to another, both included; to the beginning or end of the page without one. */
interface Stretch {
  readonly from: Passage | undefined;
  readonly to: Passage | undefined;
}

/** Passages in the order of the page, which `settle` brings up to date: only those that have changed are compared. */
export class OrderedPassages {
  private readonly precedes: (one: Passage, other: Passage) => boolean;
  private readonly isMember: (passage: Passage) => boolean;
  private readonly changed = new Set<Passage>();
  private ordered: readonly Passage[] = [];

  /** @param isMember returns whether a passage belongs to them */
  constructor(precedes: (one: Passage, other: Passage) => boolean, isMember: (passage: Passage) => boolean) {
    this.precedes = precedes;
    this.isMember = isMember;
  }

  /** Notes that a passage may have become a member, or has ceased to be one, or may be at another place. */
  note(passage: Passage): void {
    this.changed.add(passage);
  }

  clear(): void {
    this.changed.clear();
    this.ordered = [];
  }

  /** Brings the order up to date. Resolves to the parts of the page in which it has changed. */
  async settle(slice: TimeSlice): Promise<readonly Stretch[]> {
    if (this.changed.size === 0) return [];
    const changed = new Set(this.changed);
    this.changed.clear();
    const members = [...changed].filter(this.isMember);
    const fresh = await sortInSlices(members, (one, other) => (this.precedes(one, other) ? -1 : 1), slice);
    const kept = this.ordered.filter((passage) => !changed.has(passage));
    /** For each fresh one, the number of kept ones before it. */
    const places: number[] = [];
    for (const passage of fresh) {
      places.push(this.countBefore(passage, kept));
      if (places.length % PASSAGES_PER_STEP === 0 && slice.isOver()) await slice.yieldToMain();
    }
    return this.merge(fresh, places, changed);
  }

  /** Returns the parts of the page in which the order has changed. */
  private merge(
    fresh: readonly Passage[],
    places: readonly number[],
    changed: ReadonlySet<Passage>,
  ): readonly Stretch[] {
    const ordered: Passage[] = [];
    /** The indexes in `ordered` before which it has changed. */
    const gaps = new Set<number>();
    let keptCount = 0;
    const addFresh = (most: number) => {
      for (let at = ordered.length - keptCount; at < fresh.length && (places[at] ?? 0) <= most; at++) {
        gaps.add(ordered.length);
        ordered.push(fresh[at] as Passage);
        gaps.add(ordered.length);
      }
    };
    for (const passage of this.ordered) {
      if (changed.has(passage)) gaps.add(ordered.length);
      else {
        addFresh(keptCount);
        ordered.push(passage);
        keptCount++;
      }
    }
    addFresh(Number.POSITIVE_INFINITY);
    this.ordered = ordered;
    return [...gaps].map((gap) => ({ from: ordered[gap - 1], to: ordered[gap] }));
  }

  /** Returns the nearest one before a passage. */
  before(passage: Passage): Passage | undefined {
    return this.ordered[this.countBefore(passage) - 1];
  }

  /** Returns those in a part of the page. */
  in({ from, to }: Stretch): readonly Passage[] {
    const start = from ? this.countBefore(from) : 0;
    const end = to ? this.countBefore(to) : this.ordered.length;
    return this.ordered.slice(start, this.ordered[end] === to ? end + 1 : end);
  }

  private countBefore(passage: Passage, ordered = this.ordered): number {
    return countBefore(ordered, (each) => this.precedes(each, passage));
  }
}
