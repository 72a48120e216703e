import type { Page } from "puppeteer-core";

/** What the Lens has found in a page and its frames: one line for each range, sorted. */
export interface Reading {
  /** All mentions. */
  readonly mentions: readonly string[];
  /** All registered highlights. On a page with many mentions, these are only those near the viewport. */
  readonly highlights: readonly string[];
  /** The registered highlights that are in view, in frames that the browser draws. */
  readonly inView: readonly string[];
}

/**
 * Resolves to the text of each range, with the paths and offsets of its boundaries, in the tab that shows the URL.
 * @param extension a page of the extension
 */
export function readRanges(extension: Page, url: string, which: keyof Reading): Promise<string[]> {
  // The CSP of extension pages forbids eval: embed the source of the function in that of the function that is sent.
  const send = new Function(
    "url",
    "which",
    `return chrome.tabs.query({ url })
       .then(([tab]) => chrome.scripting.executeScript({
         target: { tabId: tab.id, allFrames: true },
         func: ${describeRanges},
         args: [which],
       }))
       .then((frames) => frames
         .flatMap(({ frameId, result }) => (result ?? []).map((line) => line + (frameId ? " in frame " + frameId : "")))
         .sort());`,
  ) as (url: string, which: keyof Reading) => Promise<string[]>;
  return extension.evaluate(send, url, which);
}

/**
 * Resolves to one line per range of a document. Sent to the isolated world of the Lens. Reads node properties through the
 * prototypes, since forms may clobber them.
 */
async function describeRanges(which: keyof Reading): Promise<string[]> {
  const getter = (name: "previousSibling" | "parentNode") =>
    Object.getOwnPropertyDescriptor(Node.prototype, name)?.get as (this: Node) => Node | null;
  const previousOf = getter("previousSibling");
  const parentOf = getter("parentNode");
  const indexOf = (node: Node): number => {
    let index = 0;
    for (let each = previousOf.call(node); each; each = previousOf.call(each)) index++;
    return index;
  };
  const pathOf = (node: Node): string => {
    const steps: string[] = [];
    for (let at: Node | null = node; at; ) {
      steps.unshift(String(indexOf(at)));
      const parent: Node | null = parentOf.call(at);
      if (!parent && at instanceof ShadowRoot) {
        steps.unshift("#");
        at = at.host;
      } else at = parent;
    }
    return steps.join(".");
  };
  const describe = ({ startContainer: start, endContainer: end, startOffset, endOffset }: AbstractRange) => {
    const text =
      start === end && start instanceof Text ? start.data.slice(startOffset, endOffset) : "(several nodes)";
    const isDetached = Node.prototype.getRootNode.call(start, { composed: true }) !== document;
    return `${isDetached ? "DETACHED " : ""}${text} ${pathOf(start)}:${startOffset}-${pathOf(end)}:${endOffset}`;
  };
  const isInView = (range: AbstractRange): boolean => {
    const parent = parentOf.call(range.startContainer);
    // Text that is skipped, such as that of closed details, has boxes as soon as some script has measured it.
    const isRendered = (element: Element) =>
      Element.prototype.checkVisibility.call(element, { contentVisibilityAuto: true });
    if (parent instanceof Element && !isRendered(parent)) return false;
    const live = document.createRange();
    try {
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
    } catch {
      // The text is shorter by now.
      return true;
    }
    return [...live.getClientRects()].some(
      ({ x, y, right, bottom }) => x < innerWidth && y < innerHeight && right > 0 && bottom > 0,
    );
  };
  /** A frame in content that is skipped runs no animation frames, in which highlights near the viewport are chosen. */
  const isDrawn = () =>
    new Promise<boolean>((resolve) => {
      requestAnimationFrame(() => resolve(true));
      setTimeout(() => resolve(false), 500);
    });

  if (which === "mentions") {
    const mentions = (await globalThis.dystoniaLens?.highlighter?.mentionsInOrder()) ?? [];
    return mentions.map(({ range }) => describe(range));
  }
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  if (which === "highlights") return ranges.map(describe);
  return (await isDrawn()) ? ranges.filter(isInView).map(describe) : [];
}
