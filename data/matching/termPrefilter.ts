import { placesOf } from "./matchOffsets.ts";
import { disguisesIn, holdsStem, latinStems, mayMention } from "./prefilter.ts";
import type { Look } from "./Prefilter.ts";

/** The first look for names of the dictionary: the gate's, and where in a text it would say yes. */
export const nameLook: Look = {
  test: mayMention,
  suspect: (text) => ({ places: placesOf(latinStems, text), stretches: disguisedStems(text) }),
};

function disguisedStems(text: string): [start: number, end: number][] {
  const disguises = disguisesIn(text);
  const spelled = disguises.map(([start, end]) => text.slice(start, end));
  // One look at all is quicker than one at each, and mostly enough.
  if (!holdsStem(spelled)) return [];
  return disguises.filter((_, index) => holdsStem(spelled.slice(index, index + 1)));
}
