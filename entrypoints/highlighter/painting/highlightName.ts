/**
 * A name for the highlight registry, another one for each document: a fixed one would let any page find out, by
 * `getComputedStyle(element, "::highlight(NAME)")`, that its reader has the Lens, and one that is made from anything that
 * lasts would tell the reader from others.
 */
export function highlightName(): string {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `m${a.toString(36)}${b.toString(36)}`;
}
