/** A source of chance that gives the same again for the same seed (mulberry32). */
export interface Chance {
  /** From 0, below 1. */
  next(): number;
  /** A whole number from 0, below `below`. */
  whole(below: number): number;
  /** One of these. */
  pick<T>(some: readonly T[]): T;
  /** True with that probability. */
  is(probability: number): boolean;
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return {
    next,
    whole,
    pick: (some) => {
      const one = some[whole(some.length)];
      if (one === undefined) throw new RangeError("Nothing to pick from");
      return one;
    },
    is: (probability) => next() < probability,
  };
}
