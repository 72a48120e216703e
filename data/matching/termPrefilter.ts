import { matchOffsets } from "./matchOffsets.ts";
import { disguisesIn, holdsStem, latinStems, mayContainTerm } from "./prefilter.ts";

/** A first look at texts, quicker than the matcher. */
export interface Prefilter {
  /** Whether a mention may be in a text; a no is sure. */
  test(text: string): boolean;
  /** Where that may be: no mention is anywhere else. */
  candidates(text: string): Candidates;
}

/** Places of a text (UTF-16 units), in no order. */
export interface Candidates {
  /** Where a mention's stem may begin. */
  readonly places: readonly number[];
  /** From where to where there may be a stem; all that is certain is that the stretch may hold one. */
  readonly stretches: readonly (readonly [start: number, end: number])[];
}

/** The first look for names of the dictionary: the gate's, and where in a text it would say yes. */
export const termPrefilter: Prefilter = {
  test: mayContainTerm,
  candidates: (text) => ({ places: matchOffsets(latinStems, text), stretches: disguisedStems(text) }),
};

function disguisedStems(text: string): [start: number, end: number][] {
  const disguises = disguisesIn(text);
  const spelled = disguises.map(([start, end]) => text.slice(start, end));
  // One look at all is quicker than one at each, and mostly enough.
  if (!holdsStem(spelled)) return [];
  return disguises.filter((_, index) => holdsStem(spelled.slice(index, index + 1)));
}
