import { composedClosest, composedParentOf } from "../dom/composedTree.ts";
import { isFirefox } from "../dom/runtime.ts";
import hostStyle from "./host.css?inline";
import { EDGE_MARGIN_PX, type Placement } from "./placeCard.ts";

/** A card is moved back to the top of the top layer at most this often; then it closes instead of competing with the page. */
const MAX_RAISES = 5;

/** Screen readers need this long to notice a new live region before they announce its changes. */
const ANNOUNCE_DELAY_MS = 200;

/** A card of less height than this (CSS pixels at a text size of 100 %) scrolls as a whole, with its head and foot. */
const MIN_HEIGHT_FOR_FIXED_HEAD_PX = 340;

/** A card whose opacity is lower than this counts as hidden: its clicks are canceled. */
const MIN_OPACITY = 0.6;

/** Events that do not leave the card, so that they trigger no shortcut, outside-click handler or focus trap of the page. */
const CONTAINED_EVENTS = [
  ...["keydown", "keypress", "keyup", "focusin", "focusout", "mousedown", "mouseup", "click", "dblclick"],
  ...["auxclick", "pointerdown", "pointerup", "touchstart", "touchend"],
];

/** The host element of the card: the only element that the Lens adds to a page, and only while a card is open. */
export class CardHost {
  readonly element = document.createElement("div");
  /** The container in which the card is rendered. */
  readonly body = document.createElement("div");
  private readonly root = this.element.attachShadow({ mode: "closed" });
  private readonly liveRegion = document.createElement("div");
  private readonly sheet = new CSSStyleSheet();
  private readonly hostStyle: CSSStyleDeclaration;
  /** The element of the page that had the focus before the card. */
  private focusOrigin: EventTarget | null = null;
  private raiseCount = 0;
  /** 1 is a text size of 100 %. */
  private textScale = 1;
  private announceTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(style: string) {
    this.liveRegion.className = "lens-unseen";
    this.liveRegion.setAttribute("aria-live", "polite");
    this.root.append(this.body, this.liveRegion);
    this.sheet.replaceSync(hostStyle + style);
    const index = this.sheet.insertRule(":host {}", this.sheet.cssRules.length);
    this.hostStyle = (this.sheet.cssRules[index] as CSSStyleRule).style;
    this.containEvents();
    this.root.addEventListener("focusin", (event) => this.keepFocusOrigin(event as FocusEvent));
  }

  /** Returns whether the host is in the page, unchanged and visible. */
  isShown(): boolean {
    return (
      this.element.ownerDocument === document &&
      this.hasStyle() &&
      this.element.matches(":popover-open") &&
      this.element.checkVisibility() &&
      !(isFirefox() && isFaint(getComputedStyle(document.documentElement).filter))
    );
  }

  /** Inserts the host into the top layer, in the container of the mention's card. */
  show(mention: Node): void {
    if (this.isShown()) return;
    this.raiseCount = 0;
    this.insert(mention);
  }

  /** Moves the host back to the top of the top layer; returns false once it has been moved `MAX_RAISES` times. */
  raise(mention: Node): boolean {
    if (++this.raiseCount > MAX_RAISES) return false;
    const focused = this.root.activeElement;
    this.insert(mention);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    return true;
  }

  /** Removes the host from the page and returns the focus to the element that had it before the card. */
  hide(): void {
    clearTimeout(this.announceTimer);
    this.liveRegion.textContent = "";
    const focusTarget = this.root.activeElement && this.focusOrigin;
    // Also takes the host back if the page has moved it to another document, in which Preact would fail.
    Document.prototype.adoptNode.call(document, this.element);
    if (focusTarget instanceof HTMLElement)
      HTMLElement.prototype.focus.call(focusTarget, { preventScroll: true });
    this.focusOrigin = null;
  }

  focus(): void {
    window.focus();
    (this.body.firstElementChild as HTMLElement | null)?.focus({ preventScroll: true });
  }

  hasFocus(): boolean {
    return this.root.activeElement !== null;
  }

  /** Has screen readers announce a text, without interrupting what they are reading. */
  announce(text: string): void {
    clearTimeout(this.announceTimer);
    this.announceTimer = setTimeout(() => {
      this.liveRegion.textContent = text;
    }, ANNOUNCE_DELAY_MS);
  }

  /** Returns the size (CSS pixels) that the content would have in a viewport of this width, at unlimited height. */
  naturalSize({ width, isNarrow }: { width: number; isNarrow: boolean }): { width: number; height: number } {
    this.body.classList.toggle("lens-sheet", isNarrow);
    const scrollers = [...this.body.querySelectorAll(".lens-card, .lens-card-body")];
    const scrollPositions = scrollers.map((scroller) => [scroller, scroller.scrollTop] as const);
    const maxHeight = this.hostStyle.getPropertyValue("--lens-max-height");
    this.setHostStyle("--lens-max-width", `${isNarrow ? width : width - 2 * EDGE_MARGIN_PX}px`);
    this.hostStyle.removeProperty("--lens-max-height");
    const { offsetWidth, offsetHeight } = this.body;
    this.setHostStyle("--lens-max-height", maxHeight);
    // At its natural height a scroll container has nothing to scroll and loses its scroll position.
    for (const [scroller, scrollTop] of scrollPositions) scroller.scrollTop = scrollTop;
    return { width: offsetWidth, height: offsetHeight };
  }

  place({ left, top, maxHeight }: Placement): void {
    this.setHostStyle("left", `${left}px`);
    this.setHostStyle("top", `${top}px`);
    this.setHostStyle("--lens-max-height", `${maxHeight}px`);
    this.body.classList.toggle("lens-low", maxHeight < MIN_HEIGHT_FOR_FIXED_HEAD_PX * this.textScale);
  }

  /** Sets the text size, in percent of the text size that is set in the browser. */
  setTextSize(percent: number): void {
    // Because of `all: initial`, the host has the browser's text size, not the page's.
    const browserScale = Number.parseFloat(getComputedStyle(this.element).fontSize) / 16 || 1;
    this.textScale = (browserScale * percent) / 100;
    this.setHostStyle("--lens-text-scale", String(this.textScale));
  }

  private insert(mention: Node): void {
    // The page may have set attributes such as `inert` or `hidden`.
    for (const { name } of [...this.element.attributes]) this.element.removeAttribute(name);
    this.element.popover = "manual";
    const container = cardContainer(mention);
    if (this.element.parentNode !== container) Node.prototype.appendChild.call(container, this.element);
    // The shadow root loses its style sheets when the page moves the host to another document.
    if (!this.hasStyle()) this.root.adoptedStyleSheets.push(this.sheet);
    // Undoes the page's own zoom (`html { zoom: 2 }`): the card is placed in viewport coordinates.
    this.setHostStyle("zoom", String(1 / (container.currentCSSZoom ?? 1)));
    this.element.showPopover();
  }

  private containEvents(): void {
    for (const type of CONTAINED_EVENTS) this.root.addEventListener(type, (event) => event.stopPropagation());
    // A press in the card takes neither the focus nor the selection from the page.
    this.root.addEventListener("mousedown", (event) => event.preventDefault());
    // Clickjacking: a click on a card that the page has made invisible is not what the reader meant.
    const cancelIfHidden = (event: Event) => {
      if (this.isShown()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const type of ["click", "auxclick"]) this.root.addEventListener(type, cancelIfHidden, true);
  }

  private keepFocusOrigin({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && !this.root.contains(relatedTarget)) this.focusOrigin = relatedTarget;
  }

  private hasStyle(): boolean {
    return this.root.adoptedStyleSheets.includes(this.sheet);
  }

  private setHostStyle(property: string, value: string): void {
    this.hostStyle.setProperty(property, value, "important");
  }
}

/**
 * Returns the element into which the card of a mention is inserted. Outside an open modal dialog or a fullscreen
 * element, the card would be inert; outside an open popover, a press on the card would close the popover. The card of a
 * mention inside one of these is therefore inserted into that element.
 */
function cardContainer(mention: Node): Element {
  const parent = composedParentOf(mention);
  const layer = parent && composedClosest(parent, ":modal, :popover-open");
  return layer ?? [...document.querySelectorAll("dialog:modal")].at(-1) ?? document.documentElement;
}

/** Returns whether a filter hides its element by `opacity()`. In Firefox the root's filter also applies to the top layer. */
function isFaint(filter: string): boolean {
  return Number.parseFloat(filter.split("opacity(")[1] ?? "1") < MIN_OPACITY;
}
