import { MARGIN, type Placement } from "./placeCard.ts";

/**
 * What the page cannot change: an important rule inside a shadow tree wins over the page's important rules.
 * The second rule is filled with the place.
 */
const HOST_STYLE = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: auto !important;
  width: max-content !important;
  height: auto !important;
  max-width: none !important;
  max-height: none !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  color-scheme: light dark !important;
  overflow: visible !important;
  opacity: 1 !important;
  visibility: visible !important;
  pointer-events: auto !important;
  z-index: 2147483647 !important;
  direction: ltr !important;
  user-select: none !important;
  -webkit-user-select: none !important;
}
:host { left: 0; }
@media print { :host { display: none !important; } }
`;

export interface Host {
  readonly element: HTMLElement;
  /** What is rendered into. */
  readonly body: HTMLElement;
  /** Puts the host into the page, above all else. */
  show(): void;
  /** Takes it out of the page again. */
  hide(): void;
  /** The size that the content asks for in a view of that width (CSS pixels). */
  naturalSize(viewWidth: number): { width: number; height: number };
  place(placement: Placement): void;
}

/** The host of the card: the one element that the Lens adds to a page, and only while a card is open. */
export function createHost(style: string): Host {
  const element = document.createElement("div");
  element.popover = "manual";
  const root = element.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HOST_STYLE + style);
  root.adoptedStyleSheets.push(sheet);
  const body = document.createElement("div");
  root.append(body);
  const place = (sheet.cssRules[1] as CSSStyleRule).style;

  return {
    element,
    body,
    show() {
      const parent = topmost();
      if (element.parentNode !== parent) parent.append(element);
      if (!element.matches(":popover-open")) element.showPopover();
    },
    hide() {
      element.remove();
    },
    naturalSize(viewWidth) {
      const room = place.getPropertyValue("--lens-max-height");
      place.setProperty("--lens-max-width", `${viewWidth - 2 * MARGIN}px`, "important");
      place.removeProperty("--lens-max-height");
      const { offsetWidth, offsetHeight } = body;
      place.setProperty("--lens-max-height", room, "important");
      return { width: offsetWidth, height: offsetHeight };
    },
    place({ left, top, maxHeight }) {
      place.setProperty("left", `${left}px`, "important");
      place.setProperty("top", `${top}px`, "important");
      place.setProperty("--lens-max-height", `${maxHeight}px`, "important");
    },
  };
}

/** Outside an open modal dialog everything is inert, so a card for words in the dialog stands inside it. */
function topmost(): Element {
  return [...document.querySelectorAll("dialog:modal")].at(-1) ?? document.documentElement;
}
