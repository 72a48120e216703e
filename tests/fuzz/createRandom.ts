/** A seeded random generator. */
export interface Random {
  /** Returns a number from 0 to below 1. */
  number(): number;
  /** Returns an integer from 0 to below `end`. */
  integer(end: number): number;
  /** Returns one of the items. */
  pick<T>(items: readonly T[]): T;
  /** Returns true with that probability. */
  chance(probability: number): boolean;
}

/** Returns a generator that yields the same values for the same seed (mulberry32). Also sent to documents as source text. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const number = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const integer = (end: number) => Math.floor(number() * end);
  return {
    number,
    integer,
    pick: (items) => {
      const item = items[integer(items.length)];
      if (item === undefined) throw new RangeError("No items to pick from");
      return item;
    },
    chance: (probability) => number() < probability,
  };
}
