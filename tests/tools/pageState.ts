/**
 * What a page could tell the Lens by, as texts that two browsers can be compared by. The functions are sent to the
 * browser as source text.
 */

/** All that a page could notice: what it holds, how it is laid out and styled, what is selected. */
export interface PageState {
  html: string;
  /** One line for an element: its place, and a checksum of all its computed styles, pseudo-elements included. */
  elements: string[];
  selection: string;
  scroll: [number, number];
  active: string;
  globals: string;
}

/** What can be noticed now. Styles are read of `most` elements, evenly spread, where that is said: of very many it takes minutes. */
export function readState(most?: number): PageState {
  const checksum = (text: string) => {
    let value = 0;
    for (let i = 0; i < text.length; i++) value = (Math.imul(value, 31) + text.charCodeAt(i)) | 0;
    return value;
  };
  const styleOf = (element: Element, pseudo?: string) => {
    const style = getComputedStyle(element, pseudo);
    // Custom properties are told in another order by each process.
    const names = Array.from(style).sort();
    return names.map((name) => `${name}:${style.getPropertyValue(name)}`).join(";");
  };
  const all = [...document.querySelectorAll("*")];
  const every = most ? Math.ceil(all.length / most) : 1;
  const elements = all.map((element, at) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const box = `${element.tagName} ${[x, y, width, height].join(" ")}`;
    if (at % every > 0) return box;
    const styles = [undefined, "::before", "::after", "::first-line", "::selection"].map((pseudo) =>
      checksum(styleOf(element, pseudo)),
    );
    return `${box} ${styles.join(" ")}`;
  });
  const selection = getSelection();
  return {
    html: document.documentElement.outerHTML,
    elements,
    selection: `${selection} ${selection?.anchorOffset} ${selection?.focusOffset} ${selection?.rangeCount}`,
    scroll: [scrollX, scrollY],
    active: document.activeElement?.tagName ?? "",
    globals: Object.getOwnPropertyNames(globalThis).sort().join(" "),
  };
}

/** Types that a page may listen to, of what a reader does and of what only scripts send. */
export const eventTypes = [
  ...["pointerdown", "pointerup", "mousedown", "mouseup", "click", "auxclick", "contextmenu"],
  ...["keydown", "keyup", "focusin", "focusout", "wheel", "selectionchange", "beforeinput"],
  ...["message", "error", "securitypolicyviolation"],
];

/** Writes down, from now on, in the root element's `data-seen`, each event of these types and whether its default was prevented when it came to the window. */
export function countEvents(types: readonly string[]): void {
  const { dataset } = document.documentElement;
  dataset.seen = "";
  for (const type of types) {
    addEventListener(type, (event) => {
      const target = event.target instanceof Element ? event.target.tagName : "";
      dataset.seen += `${type} ${target} ${event.defaultPrevented};`;
    });
  }
}
