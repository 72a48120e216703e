/** The supported browsers. Edge, Chrome and Chromium are automated in the same way. */
export const browserKinds = ["chrome", "chromium", "edge", "firefox"] as const;
export type BrowserKind = (typeof browserKinds)[number];
/** The browsers that the tests run in. */
export type TestedBrowser = Extract<BrowserKind, "chromium" | "firefox">;

/** Width and height of paper in inches (ISO 216; ANSI/ASME Y14.1). */
export const paperSizes = {
  A4: { width: 210 / 25.4, height: 297 / 25.4 },
  Letter: { width: 8.5, height: 11 },
} as const;
export type Paper = keyof typeof paperSizes;

/** Values that JSON can represent: the only ones that can be exchanged between a test and a browser. */
export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/**
 * A function that is sent to a browser as source text: it can use only its arguments and the globals of the world it runs
 * in.
 */
export type Sent<Args extends readonly unknown[], Result> = (...args: Args) => Result | Promise<Result>;

/** A point in CSS pixels from the upper left corner of the viewport. */
export interface Point {
  x: number;
  y: number;
}

/** A rectangle in CSS pixels of the viewport. */
export interface Box extends Point {
  width: number;
  height: number;
}

export interface LaunchOptions {
  kind: BrowserKind;
  /** Path of the browser's executable. */
  executable: string;
  /** Folder of the built extension, which contains manifest.json. */
  extension: string;
  /** Whether the browser runs without a window. Default: true. */
  headless?: boolean;
  /** Language that pages see (BCP 47); also the browser's UI language, if its language pack is installed. */
  language?: string;
  /** Color scheme of web pages and extension pages in Firefox, of the whole browser in Chromium. */
  colorScheme?: "light" | "dark";
  /** Whether the browser replaces all page colors by system colors. */
  forcedColors?: boolean;
  /** Folder of a profile that is used and kept. Default: a new profile, which is removed at the end. */
  profile?: string;
  /** Whether the extension may run in private windows; browsers reload it for this. Default: false. */
  privateWindows?: boolean;
  /** Additional Firefox preferences. Throws in the other browsers. */
  preferences?: Record<string, string | number | boolean>;
  /** Additional command-line arguments for the browser. */
  args?: readonly string[];
}

/** How a page is displayed. Throws for options that the browser cannot emulate. */
export interface PageOptions {
  /** Viewport in CSS pixels. Default for new tabs: 1000 x 800. */
  width?: number;
  height?: number;
  colorScheme?: "light" | "dark";
  forcedColors?: boolean;
  reducedMotion?: boolean;
  touch?: boolean;
  /** Zoom factor of the page; the viewport keeps its size in CSS pixels. */
  zoom?: number;
  /** Factor of the browser's default font size, like the user's setting in the browser. */
  textScale?: number;
  /** Language that the page sees (BCP 47). */
  language?: string;
}

/** One highlighted range. */
export interface HighlightedRange {
  text: string;
  /** The name of its highlight in the highlight registry. */
  highlightName: string;
}

/** A highlighted range with the text of its block before and after it, and its first box if it is rendered. */
export interface HighlightInContext extends HighlightedRange {
  before: string;
  after: string;
  box?: Box;
}

/** Contents of the closed shadow root of an open card. */
export interface CardSnapshot {
  text: string;
  /** ARIA role of the card's box, or "". */
  role: string;
  /** Accessible name of the card's box, or "". */
  name: string;
  rect: Box;
  links: { text: string; href: string; target: string; rel: string }[];
  /** Accessible names of the buttons. */
  buttons: string[];
  host: { tag: string; attributes: Record<string, string> };
}

/** One node of the accessibility tree, without nodes that assistive technology ignores. */
export interface AccessibleNode {
  role: string;
  name: string;
  /** Set on the node with keyboard focus. */
  focused?: true;
  children: AccessibleNode[];
}

/** A document in a tab: the page itself or one of its frames. All points are relative to the page's viewport. */
export interface LensFrame {
  url(): Promise<string>;
  /** Resolves to the outerHTML of the root element, as page scripts see it. */
  html(): Promise<string>;
  /** Resolves to the result of `run` in the main world of the page. */
  evaluate<Args extends Json[], Result>(run: Sent<Args, Result>, ...args: Args): Promise<Result>;
  /** Resolves to all highlighted ranges in document order, except those of the highlights named in `excluded`. */
  highlights(excluded?: readonly string[]): Promise<HighlightedRange[]>;
  /** Resolves to the highlights as soon as their number, or the result of the predicate, is the expected one. */
  waitForHighlights(
    expected: number | ((highlights: HighlightedRange[]) => boolean),
    timeout?: number,
  ): Promise<HighlightedRange[]>;
  /** Resolves to the same ranges as `highlights`, with their context. */
  highlightsInContext(excluded?: readonly string[]): Promise<HighlightInContext[]>;
  /** Scrolls the `nth` highlight (from 0) into view. Resolves to the center of its first box. */
  positionOfHighlight(nth: number): Promise<Point>;
  /** Scrolls the `nth` occurrence (from 0) of `text` into view. Resolves to the center of its first box. */
  positionOf(text: string, nth?: number): Promise<Point>;
  /** Moves the pointer to the text in several steps, by real input events. Resolves to the text's position. */
  hoverText(text: string, nth?: number): Promise<Point>;
  clickText(text: string, nth?: number): Promise<Point>;
  tapText(text: string, nth?: number): Promise<Point>;
  /** Resolves to the open card, or to undefined. */
  card(): Promise<CardSnapshot | undefined>;
  waitForCard(timeout?: number): Promise<CardSnapshot>;
  waitForNoCard(timeout?: number): Promise<void>;
  /** Waits for a card and resolves to the result of `run`, which receives the card's shadow root. */
  evaluateInCard<Args extends Json[], Result>(
    run: Sent<[root: ShadowRoot, ...Args], Result>,
    ...args: Args
  ): Promise<Result>;
  /** Clicks the card's button or link with that name, by real input events. */
  clickInCard(name: string): Promise<void>;
}

export interface LensPage extends LensFrame {
  /** Waits until the frame whose URL contains `text` is parsed. */
  frame(text: string): Promise<LensFrame>;
  moveTo(position: Point): Promise<void>;
  click(position: Point): Promise<void>;
  tap(position: Point): Promise<void>;
  /** Sets the pinch-zoom factor, which changes the visual viewport but not the layout. */
  pinch(scale: number): Promise<void>;
  /** Scrolls by `y` CSS pixels with wheel events at the pointer. */
  scroll(y: number): Promise<void>;
  /** Presses a key by its DOM name ("Escape", "Tab", "a"), also with modifiers: "Control+a". */
  press(key: string): Promise<void>;
  /** Types text into the focused element. */
  type(text: string): Promise<void>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Displays the page with these options and browser defaults for all others, except that it keeps its size. */
  show(options: PageOptions): Promise<void>;
  accessibility(): Promise<AccessibleNode>;
  /** Writes a PNG of the viewport, or of `clip` in it. */
  screenshot(path: string, clip?: Box): Promise<void>;
  emulateMedium(medium: "screen" | "print"): Promise<void>;
  printToPdf(path: string): Promise<void>;
  /** Resolves to all console messages ("log: …") and uncaught errors ("error: …") so far. */
  console(): Promise<string[]>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** A document of the extension: the popup, or an extension page in a tab. */
export interface ExtensionPage {
  url(): Promise<string>;
  text(): Promise<string>;
  /** Resolves to the result of `run` in the extension page. */
  evaluate<Args extends Json[], Result>(run: Sent<Args, Result>, ...args: Args): Promise<Result>;
  /** Calls `run` in the extension page until its result is truthy, and resolves to that result. */
  waitFor<Args extends Json[], Result>(run: Sent<Args, Result>, ...args: Args): Promise<NonNullable<Result>>;
  /** Waits for an element that matches and clicks it with a trusted event, which gives user activation. */
  click(selector: string): Promise<void>;
  /**
   * Presses a key. Escape closes the popup in Firefox, but not in Chromium, whose automation cannot reach the popup
   * window itself.
   */
  press(key: string): Promise<void>;
  accessibility(): Promise<AccessibleNode>;
  /** Displays the page with these options and browser defaults for all others, except that it keeps its size. */
  show(options: PageOptions): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Writes a PDF of the page printed on that paper, without backgrounds (the browsers' default). */
  printToPdf(path: string, paper: Paper): Promise<void>;
  emulateMedium(medium: "screen" | "print"): Promise<void>;
  /** Resolves when the page has been closed by anything. */
  waitForClosed(timeout?: number): Promise<void>;
  close(): Promise<void>;
}

export interface LensBrowser {
  kind: BrowserKind;
  /** Name and version, as the browser reports them. */
  version: string;
  /** "chrome-extension://…" or "moz-extension://…", without a trailing slash. */
  origin: string;
  /** Opens the page in a new foreground tab and waits until it has loaded. */
  open(url: string, options?: PageOptions): Promise<LensPage>;
  /** Shows the page to a person: in the first tab, in the size of the window, without emulation. */
  show(url: string): Promise<void>;
  /** Brings `page` to the front and clicks the toolbar button. Closes an open popup first. */
  openPopup(page: LensPage): Promise<ExtensionPage>;
  /** Brings `page` to the front and sends the background the manifest command, as if its shortcut was pressed. */
  command(name: string, page: LensPage): Promise<void>;
  /** Sends the background a click on its context menu entry, for `selection` on `page`. */
  menu(entry: string, selection: string, page: LensPage): Promise<void>;
  /** Opens an extension page in a new tab; "manifest.json" is a page of the extension's origin without any code. */
  openExtensionPage(path: string, options?: PageOptions): Promise<ExtensionPage>;
  /** Resolves to the URLs of all open tabs. */
  tabs(): Promise<string[]>;
  /** Resolves to the toolbar badge text for `page`. */
  badge(page: LensPage): Promise<string>;
  /**
   * Resolves to the result of `run` in a page of the extension's origin without code: for IndexedDB, caches and the
   * extension API.
   */
  extensionStorage<Args extends Json[], Result>(run: Sent<Args, Result>, ...args: Args): Promise<Result>;
  /** Resolves to the result of `run` in the background, which is started if necessary. */
  inBackground<Args extends Json[], Result>(run: Sent<Args, Result>, ...args: Args): Promise<Result>;
  /** Resolves to the Lens's errors since the last call, newest first: its error log, and errors collected by Chromium. */
  takeErrors(): Promise<string[]>;
  /** Stops the background, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Reloads the extension, like an update. */
  reloadExtension(): Promise<void>;
  /** Resolves when the browser has exited. */
  closed: Promise<void>;
  /** Kills the browser process without letting it write data, like a crash. */
  kill(): Promise<void>;
  /** Closes the browser and removes its temporary profile, also after an error. */
  close(): Promise<void>;
}
