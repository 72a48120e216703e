import { isFirefox, ownAddress } from "../runtime.ts";

/**
 * A name for the highlight registry that tells other sites nothing: a fixed one would let any page find out, by
 * `getComputedStyle(element, "::highlight(NAME)")`, that its reader has the Lens.
 * Chromium: random for each document. Firefox keeps a dead script's entry when the add-on is reloaded, so there the
 * name comes from the add-on's secret address and the page's origin: the new script finds the old entry again.
 */
export function highlightName(): string {
  if (isFirefox()) return `m${hash(ownAddress() + location.origin)}`;
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `m${a.toString(36)}${b.toString(36)}`;
}

/** FNV-1a over UTF-16 units, in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}
