/** An element with more elements than this under it is read piece by piece. */
const LARGE = 6000;

/** A piece of a large one holds about this many elements: its text and one test of it take a few milliseconds. */
const PIECE = 1500;

/** Scripts are most of the text of an ordinary page's body; those of more UTF-16 units than this are left out. */
const LONG_SCRIPT = 4000;

/** No name is longer, with all that may stand between its letters. */
const REACH = 120;

/**
 * Yields the text of `node` (but not of its shadow tree) piece by piece, in order, with what stands before and after
 * it: a change may complete a name that others have begun, and a name may begin in one piece and end in the next.
 */
export function* textPieces(node: Node): Generator<string, void, void> {
  const whole = node === document.body;
  const before = whole ? "" : textBeside(node, "previousNode");
  const after = whole ? "" : textBeside(node, "nextNode");
  const element = node instanceof Element || node instanceof ShadowRoot ? node : undefined;
  const scripts = new Set(element ? longScripts(element) : []);
  const large = node instanceof Element && node.getElementsByTagName("*")[LARGE] !== undefined;
  if (!element || (!large && scripts.size === 0)) {
    yield before + node.textContent + after;
    return;
  }
  let start: [Node, number] = [element, 0];
  let carry = before;
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
  for (const each of large ? elementsUnder(element) : scripts) {
    count += 1;
    const skipped = scripts.has(each);
    if (!skipped && count % PIECE !== 0) continue;
    yield textTo(each, 0);
    start = [each, skipped ? each.childNodes.length : 0];
  }
  yield textTo(element, element.childNodes.length) + after;
}

function longScripts(element: Element | ShadowRoot): Element[] {
  return [...element.querySelectorAll("script, style, noscript")].filter(
    ({ firstChild }) => firstChild instanceof Text && firstChild.length > LONG_SCRIPT,
  );
}

function* elementsUnder(root: Node): Generator<Element> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Element;
}

/** The last units of the text before a node, or the first ones of the text after it. */
function textBeside(node: Node, step: "previousNode" | "nextNode"): string {
  const walker = document.createTreeWalker(Node.prototype.getRootNode.call(node), NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  if (step === "nextNode") while (walker.lastChild()) {}
  let text = "";
  while (text.length < REACH) {
    const beside = walker[step]() as Text | null;
    if (!beside) break;
    const { data } = beside;
    text = step === "nextNode" ? text + data.slice(0, REACH) : data.slice(-REACH) + text;
  }
  return text;
}
