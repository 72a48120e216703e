import { cardContainer } from "./cardContainer.ts";
import hostStyle from "./host.css?inline";
import { MARGIN, type Placement } from "./placeCard.ts";

/** So often is one card put above what the page has put above it. */
const MOST_RAISES = 5;

/** After this time a screen reader knows the live region that it is to speak from. */
const ANNOUNCE_MS = 200;

/** A card that is lower than so many CSS pixels at a text size of 100 % scrolls as a whole, its head and foot too. */
const LOW = 340;

/** What is fainter counts as hidden. */
const LEAST_OPACITY = 0.6;

/** What happens in the card stays there: no shortcut, outside press or focus trap of the page answers to it. */
const OWN_EVENTS = [
  ...["keydown", "keypress", "keyup", "focusin", "focusout", "mousedown", "mouseup", "click", "dblclick"],
  ...["auxclick", "pointerdown", "pointerup", "touchstart", "touchend"],
];

export interface Host {
  readonly element: HTMLElement;
  /** What is rendered into. */
  readonly body: HTMLElement;
  /** Whether it is in the page, as the Lens has put it there, and can be seen. */
  isShown(): boolean;
  /** Puts the host into the page, above all else, where the reader of the mention can reach it. */
  show(mention: Node): void;
  /** Whether it could be put above what the page has put above it: a page that does so again and again has its way. */
  raise(mention: Node): boolean;
  /** Takes it out of the page again; the focus goes back to where it came from. */
  hide(): void;
  /** Moves the focus into it. */
  focus(): void;
  /** Whether the keyboard is in it. */
  hasFocus(): boolean;
  /** Has a screen reader say it when it has nothing else to say. */
  announce(text: string): void;
  /** The size that the content asks for in a view of that width (CSS pixels). */
  naturalSize(view: { width: number; isNarrow: boolean }): { width: number; height: number };
  place(placement: Placement): void;
  /** Text size in per cent of the reader's own. */
  setTextSize(size: number): void;
}

/** The host of the card: the one element that the Lens adds to a page, and only while a card is open. */
export function createHost(style: string): Host {
  const element = document.createElement("div");
  const root = element.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hostStyle + style);
  const body = document.createElement("div");
  const live = document.createElement("div");
  live.className = "lens-unseen";
  live.setAttribute("aria-live", "polite");
  root.append(body, live);
  const rule = (sheet.cssRules[sheet.insertRule(":host {}", sheet.cssRules.length)] as CSSStyleRule).style;
  const set = (name: string, value: string) => rule.setProperty(name, value, "important");
  let cameFrom: EventTarget | null = null;
  let raises = 0;
  /** Text size of the card; 1 is 100 %. */
  let scale = 1;
  let speaking: ReturnType<typeof setTimeout> | undefined;

  root.addEventListener("focusin", (event) => {
    const { relatedTarget } = event as FocusEvent;
    if (relatedTarget instanceof Node && !root.contains(relatedTarget)) cameFrom = relatedTarget;
  });
  // A press in the card takes neither the focus nor the selection from the page.
  root.addEventListener("mousedown", (event) => event.preventDefault());
  for (const type of OWN_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
  // Nobody means to press what cannot be seen.
  const refuse = (event: Event) => {
    if (isShown()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ["click", "auxclick"]) root.addEventListener(type, refuse, true);

  const scrollers = () => [...body.querySelectorAll(".lens-card, .lens-card-body")];
  const isStyled = () => root.adoptedStyleSheets.includes(sheet);
  const isShown = () =>
    element.ownerDocument === document &&
    isStyled() &&
    element.matches(":popover-open") &&
    element.checkVisibility() &&
    !(import.meta.env.FIREFOX && isFaint(getComputedStyle(document.documentElement).filter));
  const put = (mention: Node) => {
    // Whatever the page has hung on it, such as `inert` or `hidden`, goes.
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
    element.popover = "manual";
    const parent = cardContainer(mention);
    if (element.parentNode !== parent) Node.prototype.appendChild.call(parent, element);
    // A tree that the page has taken into another document comes back without its styles.
    if (!isStyled()) root.adoptedStyleSheets.push(sheet);
    // A zoom of the page's own (`html { zoom: 2 }`) is undone: places are those of the viewport.
    set("zoom", String(1 / (parent.currentCSSZoom ?? 1)));
    element.showPopover();
  };

  return {
    element,
    body,
    isShown,
    show(mention) {
      if (isShown()) return;
      raises = 0;
      put(mention);
    },
    raise(mention) {
      if (++raises > MOST_RAISES) return false;
      const focused = root.activeElement;
      put(mention);
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
      return true;
    },
    hide() {
      clearTimeout(speaking);
      live.textContent = "";
      const back = root.activeElement && cameFrom;
      element.remove();
      if (back instanceof HTMLElement) HTMLElement.prototype.focus.call(back, { preventScroll: true });
      cameFrom = null;
    },
    focus() {
      window.focus();
      (body.firstElementChild as HTMLElement | null)?.focus({ preventScroll: true });
    },
    hasFocus: () => root.activeElement !== null,
    announce(text) {
      clearTimeout(speaking);
      speaking = setTimeout(() => {
        live.textContent = text;
      }, ANNOUNCE_MS);
    },
    naturalSize({ width, isNarrow }) {
      body.classList.toggle("lens-sheet", isNarrow);
      const scrolled = scrollers().map((each) => [each, each.scrollTop] as const);
      const room = rule.getPropertyValue("--lens-max-height");
      set("--lens-max-width", `${isNarrow ? width : width - 2 * MARGIN}px`);
      rule.removeProperty("--lens-max-height");
      const { offsetWidth, offsetHeight } = body;
      set("--lens-max-height", room);
      // A box that has been as high as its content has forgotten how far it was scrolled.
      for (const [each, top] of scrolled) each.scrollTop = top;
      return { width: offsetWidth, height: offsetHeight };
    },
    place({ left, top, maxHeight }) {
      set("left", `${left}px`);
      set("top", `${top}px`);
      set("--lens-max-height", `${maxHeight}px`);
      body.classList.toggle("lens-low", maxHeight < LOW * scale);
    },
    setTextSize(size) {
      // `all: initial` has given the host the text size that the reader has set in the browser, not the page's.
      const own = Number.parseFloat(getComputedStyle(element).fontSize) / 16 || 1;
      scale = (own * size) / 100;
      set("--lens-text-scale", String(scale));
    },
  };
}

/** Whether a filter hides what it is on, as far as it says so by opacity. In Firefox the root's is on all that is above the page, too. */
function isFaint(filter: string): boolean {
  return Number.parseFloat(filter.split("opacity(")[1] ?? "1") < LEAST_OPACITY;
}
