/**
 * Everything by which a page could detect the Lens, as text that can be compared between two browsers. The functions
 * are sent to the browser as source text.
 */

/** Everything that a page can observe: its content, layout, styles and selection. */
export interface PageState {
  html: string;
  /**
   * One line per element: its box, its scroll position, and checksums of the computed styles of it and its
   * pseudo-elements.
   */
  elements: string[];
  selection: string;
  scroll: [number, number];
  active: string;
  globals: string;
}

/**
 * Returns the current state. With `maxStyled`, styles are read only of that many elements, evenly spread: on large pages
 * all of them would take minutes.
 */
export function readState(maxStyled?: number): PageState {
  const checksum = (text: string) => {
    let value = 0;
    for (let i = 0; i < text.length; i++) value = (Math.imul(value, 31) + text.charCodeAt(i)) | 0;
    return value;
  };
  const styleOf = (element: Element, pseudo?: string) => {
    const style = getComputedStyle(element, pseudo);
    // Sort: the order of custom properties differs between processes.
    const names = Array.from(style).sort();
    return names.map((name) => `${name}:${style.getPropertyValue(name)}`).join(";");
  };
  const all = [...document.querySelectorAll("*")];
  const step = maxStyled ? Math.ceil(all.length / maxStyled) : 1;
  const elements = all.map((element, at) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const scrolled = [element.scrollLeft, element.scrollTop].join(" ");
    const box = `${element.tagName} ${[x, y, width, height].join(" ")}${scrolled === "0 0" ? "" : ` at ${scrolled}`}`;
    if (at % step > 0) return box;
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

/** Types of events that a page may observe, from user input and from scripts. */
export const eventTypes = [
  ...["pointerdown", "pointerup", "mousedown", "mouseup", "click", "auxclick", "contextmenu"],
  ...["keydown", "keyup", "focusin", "focusout", "wheel", "selectionchange", "beforeinput"],
  ...["message", "error", "securitypolicyviolation"],
];

/**
 * Records all events of these types in the root element's `data-seen`, with whether their default was prevented when they
 * reached the window.
 */
export function recordEvents(types: readonly string[]): void {
  const { dataset } = document.documentElement;
  dataset.seen = "";
  for (const type of types) {
    addEventListener(type, (event) => {
      const target = event.target instanceof Element ? event.target.tagName : "";
      dataset.seen += `${type} ${target} ${event.defaultPrevented};`;
    });
  }
}

/**
 * Returns the scroll positions of the page and of all elements that a reader can scroll. With `restored`, it scrolls them to
 * these positions, and returns those.
 */
export function scrollPositions(restored?: readonly (readonly number[])[]): number[][] {
  const scrollable = [...document.querySelectorAll("*")].filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    return element === document.scrollingElement || /auto|scroll/.test(`${overflowX} ${overflowY}`);
  });
  return scrollable.map((element, i) => {
    const [left = 0, top = 0] = restored?.[i] ?? [element.scrollLeft, element.scrollTop];
    if (restored) element.scrollTo({ left, top, behavior: "instant" });
    return [left, top];
  });
}
