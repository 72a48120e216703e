/**
 * Functions that the test tools run in a page. They are sent to the browser as source text, so each uses only its
 * arguments and the page's globals, and nothing from outside its own body.
 */
import type { Box, CardSnapshot, HighlightInContext, Point } from "./LensBrowser.ts";

/** Returns the outerHTML of the root element, as page scripts see it. */
export function readHtml(): string {
  return document.documentElement.outerHTML;
}

/**
 * Returns all highlighted ranges in document order; those of a shadow tree are at the position of its host.
 * @param excluded names of highlights to ignore
 * @param shown index of the highlight to scroll into view, -1 for none
 */
export function readHighlights(excluded: readonly string[], shown: number): HighlightInContext[] {
  interface Found {
    /** The start node, preceded by the hosts of the shadow trees that contain it. */
    path: Node[];
    range: Range;
    highlightName: string;
  }
  // The page may have shortened the text since it was highlighted.
  const clamp = (node: Node, offset: number) => Math.min(offset, node.textContent?.length ?? 0);
  const pathOf = (start: Node): Node[] => {
    const path: Node[] = [];
    for (let node: Node | undefined = start; node; ) {
      path.unshift(node);
      const root = node.getRootNode();
      node = root instanceof ShadowRoot ? root.host : undefined;
    }
    return path;
  };
  const collect = (): Found[] => {
    const found: Found[] = [];
    for (const [highlightName, ranges] of CSS.highlights) {
      if (excluded.includes(highlightName)) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
        if (!startContainer.isConnected) continue;
        const range = document.createRange();
        range.setStart(startContainer, clamp(startContainer, startOffset));
        range.setEnd(endContainer, clamp(endContainer, endOffset));
        found.push({ path: pathOf(startContainer), range, highlightName });
      }
    }
    return found;
  };
  const isBefore = (a: Node, b: Node) => a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING;
  const byPosition = (a: Found, b: Found) => {
    const depth = a.path.findIndex((node, index) => node !== b.path[index]);
    const [one, other] = [a.path[depth], b.path[depth]];
    if (one && other) return isBefore(one, other) ? -1 : 1;
    return a.path.length - b.path.length || a.range.startOffset - b.range.startOffset;
  };
  const boxOf = (range: Range | undefined): Box | undefined =>
    [...(range?.getClientRects() ?? [])]
      .map(({ x, y, width, height }) => ({ x, y, width, height }))
      .find(({ width, height }) => width > 0 && height > 0);
  const isOutside = ({ x, y, width, height }: Box) =>
    x < 0 || y < 0 || x + width > innerWidth || y + height > innerHeight;
  const describe = ({ range, highlightName }: Found): HighlightInContext => {
    let block = range.startContainer.parentElement;
    while (block?.parentElement && getComputedStyle(block).display.startsWith("inline"))
      block = block.parentElement;
    const context = document.createRange();
    context.selectNodeContents(block ?? range.startContainer);
    context.setEnd(range.startContainer, range.startOffset);
    const before = context.toString();
    context.selectNodeContents(block ?? range.endContainer);
    context.setStart(range.endContainer, range.endOffset);
    const box = boxOf(range);
    return { text: range.toString(), highlightName, before, after: context.toString(), ...(box && { box }) };
  };
  const found = collect().sort(byPosition);
  const shownRange = found[shown]?.range;
  const shownBox = boxOf(shownRange);
  if (shownBox && isOutside(shownBox))
    shownRange?.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
  return found.map(describe);
}

/** Scrolls the text into view and returns the center of its first box, or undefined if the page does not show it. */
export function findText(text: string, nth: number): Point | undefined {
  const nodes: Text[] = [];
  const collect = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) {
        // Call `closest` from the prototype: the inputs of a form may clobber its properties.
        const { parentElement } = node;
        const notRendered = "script, style, noscript, template, title";
        if (!parentElement || !Element.prototype.closest.call(parentElement, notRendered)) nodes.push(node);
      } else if (node instanceof Element && node.shadowRoot) collect(node.shadowRoot);
    }
  };
  collect(document.body ?? document.documentElement);
  const words = text.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pageText = nodes.map((node) => node.data).join("");
  const match = [...pageText.matchAll(new RegExp(words.join("\\s+"), "g"))][nth];
  if (!match) return undefined;
  const positionAt = (offset: number): [Text, number] | undefined => {
    let start = 0;
    for (const node of nodes) {
      if (offset < start + node.length) return [node, offset - start];
      start += node.length;
    }
    return undefined;
  };
  const from = positionAt(match.index);
  const to = positionAt(match.index + match[0].length - 1);
  if (!from || !to) return undefined;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(to[0], to[1] + 1);
  const center = () => {
    const rect = [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
    return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  };
  const isInViewport = (point: Point | undefined) =>
    point && point.x >= 0 && point.y >= 0 && point.x < innerWidth && point.y < innerHeight;
  if (!isInViewport(center()))
    from[0].parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
  return center();
}

/** Returns the upper left corner of a frame's document, in the coordinates of its parent document. */
export function cornerOf(frame: Element): Point {
  const { x, y } = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  return {
    x: x + frame.clientLeft + Number.parseFloat(paddingLeft),
    y: y + frame.clientTop + Number.parseFloat(paddingTop),
  };
}

/** Returns the contents of a card's shadow root, or undefined while the card is not visible. */
export function readCardView(root: ShadowRoot): CardSnapshot | undefined {
  const { host } = root;
  const parts = [...root.children].filter((part) => !part.matches("style, link, slot, template"));
  const box = root.querySelector("[role], dialog") ?? parts[0];
  const visibleRect = (element: Element | undefined) => {
    const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
    return width * height > 0 ? { x, y, width, height } : undefined;
  };
  const rect: Box | undefined = visibleRect(host) ?? visibleRect(box);
  if (!rect || getComputedStyle(host).visibility !== "visible") return undefined;
  const textOf = (element: Element | null | undefined): string =>
    (element instanceof HTMLElement ? element.innerText : (element?.textContent ?? "")).trim();
  const nameOf = (element: Element): string => {
    const ids = element.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
    const labels = ids.map((id) => textOf(root.getElementById(id)));
    return labels.join(" ").trim() || (element.getAttribute("aria-label") ?? textOf(element));
  };
  const labeled = [box, host].find((part) => part?.hasAttribute("role")) ?? box;
  const isNamed = labeled?.hasAttribute("aria-label") || labeled?.hasAttribute("aria-labelledby");
  return {
    text: parts.map(textOf).join("\n").trim(),
    role: labeled?.getAttribute("role") ?? (labeled?.matches("dialog") ? "dialog" : ""),
    name: labeled && isNamed ? nameOf(labeled) : "",
    rect,
    links: [...root.querySelectorAll("a")].map((link) => ({
      text: nameOf(link),
      href: link.href,
      target: link.target,
      rel: link.rel,
    })),
    buttons: [...root.querySelectorAll("button, summary, [role=button]")].map(nameOf),
    host: {
      tag: host.localName,
      attributes: Object.fromEntries([...host.attributes].map(({ name, value }) => [name, value])),
    },
  };
}

/** Scrolls the card's button or link with that name into view and returns its center, or undefined if there is none. */
export function findInCard(root: ShadowRoot, name: string): Point | undefined {
  const control = [...root.querySelectorAll<HTMLElement>("a, button, summary, [role=button]")].find(
    (element) => [element.getAttribute("aria-label"), element.innerText.trim()].includes(name),
  );
  control?.scrollIntoView({ block: "nearest", behavior: "instant" });
  const rect = control?.getClientRects()[0];
  return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

/**
 * Scrolls the first matching element into view and returns its center, or undefined if there is none or it is not
 * rendered.
 */
export function findElement(selector: string): Point | undefined {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: "nearest", behavior: "instant" });
  const rect = element?.getClientRects()[0];
  return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

/** Matches all elements that can be the host of a card: popovers, and children of <html> other than head and body. */
export const hostSelector = "[popover], html > :not(head, body, frameset)";
