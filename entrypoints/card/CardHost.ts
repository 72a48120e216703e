import { ignoreSlips } from "../../components/ui/ignoreSlips.ts";
import type { Box } from "../dom/geometry.ts";
import { isFirefox } from "../dom/runtime.ts";
import { cutGlance, glanceHeightOf, uncutGlance } from "./cutGlance.ts";
import hostStyle from "./host.css?inline";
import { insertHost } from "./insertHost.ts";
import { type Anchor, type CardSize, EDGE_MARGIN_PX } from "./placeCard.ts";
import { selectText } from "./selectText.ts";

/** A card is moved back to the top of the top layer at most this often; then it closes instead of competing with the page. */
const MAX_RAISES = 5;

/** Screen readers need this long to notice a new live region before they announce its changes. */
const ANNOUNCE_DELAY_MS = 200;

/** Maximum heights of a card at a glance, without and with an emergency (CSS pixels at a text size of 100 %). */
const MAX_GLANCE_PX = 280;
const MAX_ALERT_GLANCE_PX = 340;

/** Maximum and minimum height of an open part that scrolls by itself (CSS pixels at a text size of 100 %). */
const MAX_OPEN_PART_PX = 320;
const MIN_OPEN_PART_PX = 96;

/** A card whose opacity is lower than this counts as hidden: its clicks are canceled. */
const MIN_OPACITY = 0.6;

/**
 * Events that do not leave the card, so that they trigger no shortcut, outside-click handler, focus trap or scroll lock of
 * the page.
 */
const CONTAINED_EVENTS = [
  ...["keydown", "keypress", "keyup", "focusin", "focusout", "mousedown", "mouseup", "click", "dblclick"],
  ...["auxclick", "contextmenu", "pointerdown", "pointerup", "touchstart", "touchmove", "touchend", "wheel"],
  ...["copy", "selectstart"],
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
  /** What the cut of the glance was computed for. */
  private lastCut = "";
  private announceTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(style: string) {
    this.liveRegion.className = "lens-unseen";
    this.liveRegion.setAttribute("aria-live", "polite");
    this.root.append(this.body, this.liveRegion);
    this.sheet.replaceSync(hostStyle + style);
    const index = this.sheet.insertRule(":host {}", this.sheet.cssRules.length);
    this.hostStyle = (this.sheet.cssRules[index] as CSSStyleRule).style;
    this.containEvents();
    selectText(this.root, this.body);
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
    this.lastCut = "";
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
    this.endAnnouncement();
    const focusTarget = this.root.activeElement && this.focusOrigin;
    // Also takes the host back if the page has moved it to another document, in which Preact would fail.
    Document.prototype.adoptNode.call(document, this.element);
    if (focusTarget instanceof HTMLElement)
      HTMLElement.prototype.focus.call(focusTarget, { preventScroll: true });
    this.focusOrigin = null;
  }

  focus(): void {
    // A screen reader reads the dialog that gets the focus: the announcement would say the same again.
    this.endAnnouncement();
    window.focus();
    (this.body.firstElementChild as HTMLElement | null)?.focus({ preventScroll: true });
  }

  hasFocus(): boolean {
    return this.root.activeElement !== null;
  }

  /** Has screen readers announce a text in that language, without interrupting what they are reading. */
  announce(text: string, lang: string): void {
    this.endAnnouncement();
    this.liveRegion.lang = lang;
    this.announceTimer = setTimeout(() => {
      this.liveRegion.textContent = text;
    }, ANNOUNCE_DELAY_MS);
  }

  /** Lays the card out for a view of this width; returns its size (CSS pixels) at a glance, of at most `maxHeight`. */
  measure(view: { width: number; isNarrow: boolean }, maxHeight = Number.POSITIVE_INFINITY): CardSize {
    const { width, isNarrow } = view;
    this.body.classList.remove("lens-compact");
    this.body.classList.toggle("lens-sheet", isNarrow);
    this.setHostStyle("--lens-max-width", `${isNarrow ? width : width - 2 * EDGE_MARGIN_PX}px`);
    const ownLimit = this.body.querySelector(".lens-alert") ? MAX_ALERT_GLANCE_PX : MAX_GLANCE_PX;
    const limit = Math.min(ownLimit * this.textScale, maxHeight);
    const cut = `${width} ${isNarrow} ${limit} ${this.textScale}`;
    if (cut !== this.lastCut) cutGlance(this.body, limit);
    this.lastCut = cut;
    return { width: this.body.offsetWidth, height: glanceHeightOf(this.body) };
  }

  /**
   * Places the card. Its bar does not move when a part opens: the part grows away from the line, or where the space is
   * too short for that, the rest of the card scrolls above the bar.
   */
  place({ side, left, edge, space }: Anchor): void {
    const glance = glanceHeightOf(this.body);
    const isOpen = this.body.querySelector(".lens-more") !== null;
    const wasLow = this.body.classList.contains("lens-low");
    const isLow = glance > space || (isOpen && space - glance < MIN_OPEN_PART_PX * this.textScale);
    this.body.classList.toggle("lens-up", side === "above");
    this.body.classList.toggle("lens-low", isLow);
    const growth = isLow && side === "below" ? 0 : MAX_OPEN_PART_PX * this.textScale;
    this.setHostStyle("--lens-max-height", `${Math.floor(Math.min(space, glance + growth))}px`);
    const { offsetHeight } = this.body;
    this.setHostStyle("left", `${left}px`);
    this.setHostStyle("top", `${side === "above" ? edge - offsetHeight : edge}px`);
    if (isLow && !wasLow && isOpen) this.scrollToOpenPart();
  }

  /** Fills a box with the card, in which everything scrolls but the Close button. */
  fill({ left, top, width, height }: Box): void {
    this.body.classList.remove("lens-sheet", "lens-up", "lens-low");
    this.body.classList.add("lens-compact");
    uncutGlance(this.body);
    this.lastCut = "";
    this.setHostStyle("--lens-max-width", `${width}px`);
    this.setHostStyle("--lens-max-height", `${height}px`);
    this.setHostStyle("left", `${left}px`);
    this.setHostStyle("top", `${top}px`);
  }

  /** Sets the text size, in percent of the text size that is set in the browser. */
  setTextSize(percent: number): void {
    // Because of `all: initial`, the host has the browser's text size, not the page's.
    const browserScale = Number.parseFloat(getComputedStyle(this.element).fontSize) / 16 || 1;
    this.textScale = (browserScale * percent) / 100;
    this.setHostStyle("--lens-text-scale", String(this.textScale));
  }

  private endAnnouncement(): void {
    clearTimeout(this.announceTimer);
    this.liveRegion.textContent = "";
  }

  private scrollToOpenPart(): void {
    const card = this.body.querySelector(".lens-card");
    const part = this.body.querySelector(".lens-more");
    if (card && part) card.scrollTop += part.getBoundingClientRect().top - card.getBoundingClientRect().top;
  }

  private insert(mention: Node): void {
    // The page may have set attributes such as `inert` or `hidden`.
    for (const { name } of [...this.element.attributes]) this.element.removeAttribute(name);
    this.element.popover = "manual";
    const container = insertHost(this.element, mention);
    // The shadow root loses its style sheets when the page moves the host to another document.
    if (!this.hasStyle()) this.root.adoptedStyleSheets.push(this.sheet);
    // Undoes the page's own zoom (`html { zoom: 2 }`): the card is placed in viewport coordinates.
    this.setHostStyle("zoom", String(1 / (container.currentCSSZoom ?? 1)));
    this.element.showPopover();
  }

  private containEvents(): void {
    // Passive, so that the browser scrolls the card without waiting for them.
    for (const type of CONTAINED_EVENTS)
      this.root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    // Against clickjacking: the page may have made the card invisible, so that the reader does not know what the click does.
    // Events that a script dispatches are canceled, too: in Firefox, `window.find` gives a page the closed shadow tree.
    const cancel = (event: Event) => {
      if (event.isTrusted && this.isShown()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const type of ["click", "auxclick"]) this.root.addEventListener(type, cancel, true);
    ignoreSlips(this.root);
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

/** Returns whether a filter hides its element by `opacity()`. In Firefox the root's filter also applies to the top layer. */
function isFaint(filter: string): boolean {
  return Number.parseFloat(filter.split("opacity(")[1] ?? "1") < MIN_OPACITY;
}
