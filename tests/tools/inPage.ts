/**
 * What the tests ask of a page. Each function is sent to the browser as source text, so it stands for itself: it uses its
 * arguments and the page's globals, and nothing from around it.
 */
import type { Box, CardSnapshot, HighlightInContext, Point } from "./LensBrowser.ts";

/** The document as its scripts see it. */
export function readHtml(): string {
  return document.documentElement.outerHTML;
}

/**
 * All highlighted ranges in document order; a shadow tree comes where its host stands.
 * @param shown number of the mark to scroll into view if it is out of it, -1 for none
 */
export function readHighlights(notNamed: readonly string[], shown: number): HighlightInContext[] {
  const found: { path: Node[]; range: Range; highlightName: string }[] = [];
  for (const [highlightName, ranges] of CSS.highlights) {
    if (notNamed.includes(highlightName)) continue;
    for (const each of ranges) {
      if (!each.startContainer.isConnected) continue;
      const range = document.createRange();
      range.setStart(
        each.startContainer,
        Math.min(each.startOffset, each.startContainer.textContent?.length ?? 0),
      );
      // A page may have shortened the text since.
      range.setEnd(each.endContainer, Math.min(each.endOffset, each.endContainer.textContent?.length ?? 0));
      const path: Node[] = [];
      for (let node: Node | undefined = each.startContainer; node; ) {
        path.unshift(node);
        const root = node.getRootNode();
        node = root instanceof ShadowRoot ? root.host : undefined;
      }
      found.push({ path, range, highlightName });
    }
  }
  const isBefore = (a: Node, b: Node) => a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING;
  found.sort((a, b) => {
    const depth = a.path.findIndex((node, index) => node !== b.path[index]);
    const [one, other] = [a.path[depth], b.path[depth]];
    if (one && other) return isBefore(one, other) ? -1 : 1;
    return a.path.length - b.path.length || a.range.startOffset - b.range.startOffset;
  });
  const boxOf = (range: Range | undefined): Box | undefined => {
    const boxes = [...(range?.getClientRects() ?? [])].map(({ x, y, width, height }) => ({
      x,
      y,
      width,
      height,
    }));
    return boxes.find(({ width, height }) => width > 0 && height > 0);
  };
  const wanted = found[shown]?.range;
  const box = boxOf(wanted);
  if (box && (box.x < 0 || box.y < 0 || box.x + box.width > innerWidth || box.y + box.height > innerHeight))
    wanted?.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
  return found.map(({ range, highlightName }) => {
    let block = range.startContainer.parentElement;
    while (block?.parentElement && getComputedStyle(block).display.startsWith("inline"))
      block = block.parentElement;
    const around = document.createRange();
    around.selectNodeContents(block ?? range.startContainer);
    around.setEnd(range.startContainer, range.startOffset);
    const before = around.toString();
    around.selectNodeContents(block ?? range.endContainer);
    around.setStart(range.endContainer, range.endOffset);
    const place = boxOf(range);
    return {
      text: range.toString(),
      highlightName,
      before,
      after: around.toString(),
      ...(place && { box: place }),
    };
  });
}

/** Middle of the first box of that text, scrolled into view if it was not; undefined if the page does not show it. */
export function findText(text: string, nth: number): Point | undefined {
  const nodes: Text[] = [];
  const collect = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) {
        // A form's own inputs may hide its properties.
        const { parentElement } = node;
        const unread = "script, style, noscript, template, title";
        if (!parentElement || !Element.prototype.closest.call(parentElement, unread)) nodes.push(node);
      } else if (node instanceof Element && node.shadowRoot) collect(node.shadowRoot);
    }
  };
  collect(document.body ?? document.documentElement);
  const words = text.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const whole = nodes.map((node) => node.data).join("");
  const match = [...whole.matchAll(new RegExp(words.join("\\s+"), "g"))][nth];
  if (!match) return undefined;
  const placeAt = (offset: number): [Text, number] | undefined => {
    let start = 0;
    for (const node of nodes) {
      if (offset < start + node.length) return [node, offset - start];
      start += node.length;
    }
    return undefined;
  };
  const from = placeAt(match.index);
  const to = placeAt(match.index + match[0].length - 1);
  if (!from || !to) return undefined;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(to[0], to[1] + 1);
  const middle = () => {
    const rect = [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
    return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  };
  const isSeen = (place: Point | undefined) =>
    place && place.x >= 0 && place.y >= 0 && place.x < innerWidth && place.y < innerHeight;
  if (!isSeen(middle())) from[0].parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
  return middle();
}

/** Upper left corner of a frame's document, in the coordinates of the document that holds it. */
export function cornerOf(frame: Element): Point {
  const { x, y } = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  return {
    x: x + frame.clientLeft + Number.parseFloat(paddingLeft),
    y: y + frame.clientTop + Number.parseFloat(paddingTop),
  };
}

/** What stands in a card's shadow root; undefined while the card is not shown. */
export function readCardView(root: ShadowRoot): CardSnapshot | undefined {
  const { host } = root;
  const parts = [...root.children].filter((part) => !part.matches("style, link, slot, template"));
  const box = root.querySelector("[role], dialog") ?? parts[0];
  const shown = (element: Element | undefined) => {
    const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
    return width * height > 0 ? { x, y, width, height } : undefined;
  };
  const rect: Box | undefined = shown(host) ?? shown(box);
  if (!rect || getComputedStyle(host).visibility !== "visible") return undefined;
  const textOf = (element: Element | null | undefined): string =>
    (element instanceof HTMLElement ? element.innerText : (element?.textContent ?? "")).trim();
  const nameOf = (element: Element): string => {
    const ids = element.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
    const labels = ids.map((id) => textOf(root.getElementById(id)));
    return labels.join(" ").trim() || (element.getAttribute("aria-label") ?? textOf(element));
  };
  const labelled = [box, host].find((part) => part?.hasAttribute("role")) ?? box;
  const isNamed = labelled?.hasAttribute("aria-label") || labelled?.hasAttribute("aria-labelledby");
  return {
    text: parts.map(textOf).join("\n").trim(),
    role: labelled?.getAttribute("role") ?? (labelled?.matches("dialog") ? "dialog" : ""),
    name: labelled && isNamed ? nameOf(labelled) : "",
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

/** Middle of the card's button or link of that name, scrolled into view; undefined if there is none. */
export function findInCard(root: ShadowRoot, name: string): Point | undefined {
  const control = [...root.querySelectorAll<HTMLElement>("a, button, summary, [role=button]")].find(
    (element) => [element.getAttribute("aria-label"), element.innerText.trim()].includes(name),
  );
  control?.scrollIntoView({ block: "nearest", behavior: "instant" });
  const rect = control?.getClientRects()[0];
  return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

/** Middle of the first element that matches, scrolled into view; undefined if there is none or it is not shown. */
export function findElement(selector: string): Point | undefined {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: "nearest", behavior: "instant" });
  const rect = element?.getClientRects()[0];
  return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

/** Whether an element may be the host of a card: a popover, or a child of <html> beside head and body. */
export const hostSelector = "[popover], html > :not(head, body, frameset)";
