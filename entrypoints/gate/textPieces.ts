import { REACH } from "./textBeside.ts";

/** An element with more elements than this under it is read piece by piece. */
const LARGE = 6000;

/** A piece of a large one holds about this many elements: its text and one test of it take a few milliseconds. */
const PIECE = 1500;

/** Scripts are most of a long text; then those of more UTF-16 units than this are left out. */
const LONG_SCRIPT = 4000;

/** Up to so many UTF-16 units, scripts and all, a test is cheaper than a look for scripts. */
const LONG_TEXT = 100_000;

/** Whether the text of an element is too much for one look. */
export function isLarge(node: Node): boolean {
  return node instanceof Element && node.getElementsByTagName("*")[LARGE] !== undefined;
}

/**
 * Yields the text under an element or a shadow root (but not of shadow trees in it) piece by piece, in order. A name
 * may begin in one piece and end in the next: each begins with the end of the one before.
 */
export function* textPieces(root: Element | ShadowRoot): Generator<string, void, void> {
  const large = isLarge(root);
  const whole = large ? "" : (root.textContent ?? "");
  const scripts = new Set(large || whole.length > LONG_TEXT ? longScripts(root) : []);
  if (!large && scripts.size === 0) {
    yield whole;
    return;
  }
  let start: [Node, number] = [root, 0];
  let carry = "";
  const textTo = (end: Node, offset: number): string => {
    const range = document.createRange();
    // The end first: a new range stands at the document's start.
    range.setEnd(end, offset);
    range.setStart(...start);
    const text = carry + range;
    carry = text.slice(-REACH);
    return text;
  };
  let count = 0;
  for (const each of large ? elementsUnder(root) : scripts) {
    count += 1;
    const skipped = scripts.has(each);
    if (!skipped && count % PIECE !== 0) continue;
    yield textTo(each, 0);
    start = [each, skipped ? each.childNodes.length : 0];
  }
  yield textTo(root, root.childNodes.length);
}

function longScripts(root: Element | ShadowRoot): Element[] {
  return [...root.querySelectorAll("script, style, noscript")].filter(
    ({ firstChild }) => firstChild instanceof Text && firstChild.length > LONG_SCRIPT,
  );
}

function* elementsUnder(root: Node): Generator<Element> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Element;
}
