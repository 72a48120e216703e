import type { createRandom as createRandomSource } from "./createRandom.ts";

/** State of a random document, in its global variable `fuzz`. */
export interface FuzzState {
  /** Whether the document has made its last change. */
  settled: boolean;
  /** Changes that the document has not made itself. */
  foreignChanges: string[];
  /** Removes all content and references to it: any node that remains is retained by other code. */
  empty(): void;
}

/**
 * Changes the document at random while the Lens scans it, and records all changes by others. Sent to the document as
 * source text; `createRandom` makes it repeatable. Reads DOM methods from prototypes, since the document may clobber
 * them. Changes no styles: the Lens deliberately does not observe those.
 */
export function mutateDocument(
  seed: number,
  createRandom: typeof createRandomSource,
  words: readonly string[],
): void {
  const { integer, pick, chance } = createRandom(seed + 1);
  const fuzz: FuzzState = { settled: false, foreignChanges: [], empty };
  (globalThis as { fuzz?: FuzzState }).fuzz = fuzz;
  const body = document.querySelector("body") ?? document.documentElement;
  const append = (parent: Element | ShadowRoot, ...nodes: (Node | string)[]) =>
    (parent instanceof Element ? Element : DocumentFragment).prototype.append.call(parent, ...nodes);
  const contains = (ancestor: Node, node: Node) => Node.prototype.contains.call(ancestor, node);
  const script = document.currentScript;
  const elements = () => [...body.querySelectorAll("*")].filter((each) => !script || !contains(each, script));
  const anyParent = () => pick([body, ...elements()]);
  const randomText = () => Array.from({ length: 1 + integer(4) }, () => pick(words)).join(" ");
  const textNodes = () => {
    const walker = Document.prototype.createTreeWalker.call(document, body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let node = walker.nextNode(); node && found.length < 500; node = walker.nextNode())
      if (node.parentNode !== script) found.push(node as Text);
    return found;
  };
  const create = (name: string, content = "") => {
    const element = Document.prototype.createElement.call(document, name);
    if (content) append(element, content);
    return element;
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName } of records)
      fuzz.foreignChanges.push(`${type} of ${target.nodeName} ${attributeName ?? ""}`);
  });
  const observe = (root: Node) =>
    observer.observe(root, { attributes: true, childList: true, characterData: true, subtree: true });
  const changes: (() => void)[] = [
    () => append(anyParent(), randomText()),
    () => Element.prototype.prepend.call(anyParent(), create("p", randomText())),
    () => Element.prototype.remove.call(pick(elements())),
    () => {
      for (const node of textNodes().slice(0, 20))
        node.data = chance(0.5) ? randomText() : node.data.slice(1);
    },
    () => {
      const node = pick(textNodes());
      node.splitText(integer(node.length));
    },
    () => Node.prototype.normalize.call(body),
    () => {
      const [element, parent] = [pick(elements()), anyParent()];
      if (!contains(element, parent)) append(parent, element);
    },
    () => {
      const host = create("div");
      append(anyParent(), host);
      const root = host.attachShadow({ mode: pick(["open", "closed"]) });
      append(root, randomText());
      observe(root);
    },
    () => {
      const element = create("div");
      for (let i = 0; i < 200; i++) append(element, randomText(), create("br"));
      append(anyParent(), element);
    },
    () => {
      const element = create("div", randomText());
      append(anyParent(), element);
      Element.prototype.replaceChildren.call(element, create("b", randomText()), randomText());
    },
  ];
  let remaining = integer(60);
  const changeRepeatedly = () => {
    for (let i = integer(5); i >= 0; i--) {
      try {
        pick(changes)();
      } catch {
        // Some changes are impossible in some documents, for example those of text in a document without text nodes.
      }
    }
    // Discard the records of these changes: the observer callback then receives only changes by others.
    observer.takeRecords();
    if (remaining-- > 0) setTimeout(changeRepeatedly, integer(25));
    else fuzz.settled = true;
  };
  function empty(): void {
    observer.disconnect();
    delete (globalThis as { fuzz?: FuzzState }).fuzz;
    document.documentElement.replaceChildren();
  }
  const start = () => {
    observe(document);
    setTimeout(changeRepeatedly, integer(150));
  };
  addEventListener("load", start, { once: true });
}
