/** Returns a seeded generator of numbers from 0 to below 1 (32-bit linear congruential generator, Numerical Recipes). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const common =
  "the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will no more if out so up said what its about than into them can only other time new some could these two may first then do any like my now over such our man me even most made after also did many off before must well back through years much where your way down should because long each just state those people too mr how little good world make very year still see own work men day get here old between both life being under three never know same last another while us might great go come since against right came take used himself few house american use place during high without again home around small however found mrs part school thought went say general once upon war every".split(
    " ",
  );

/** Returns `count` common English words separated by spaces; none of them names dystonia. */
export function prose(count: number, random: () => number): string {
  return Array.from({ length: count }, () => common[Math.floor(random() * common.length)]).join(" ");
}

/** Names to plant; each is one mention. */
export const plantedNames = [
  "dystonia",
  "Cervical Dystonia",
  "blepharospasm",
  "spasmodic torticollis",
  "writer’s cramp",
  "generalized dystonia",
  "spasmodic dysphonia",
] as const;

/** The planted names, and also names across inline elements and with soft hyphens. */
export const hardNames = [
  ...plantedNames,
  "<b>cervical</b> <i>dystonia</i>",
  "dys\u00adto\u00adnia",
] as const;
