import type { Paper } from "./paperSizes.ts";

/** The browsers a person may have. Edge, Chrome and Chromium are driven alike. */
export const browserKinds = ["chrome", "chromium", "edge", "firefox"] as const;
export type BrowserKind = (typeof browserKinds)[number];

/** What JSON can carry: the only values that cross from a test into a browser and back. */
export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/** A function sent to a browser as source text: it may use its arguments and that world's globals, nothing else. */
export type Sent<Args extends readonly unknown[], Result> = (...args: Args) => Result | Promise<Result>;

/** A place in CSS pixels from the viewport's upper left corner. */
export interface Point {
  x: number;
  y: number;
}

/** A box in CSS pixels of the viewport. */
export interface Box extends Point {
  width: number;
  height: number;
}

export interface LaunchOptions {
  kind: BrowserKind;
  /** Path of the browser's program. */
  executable: string;
  /** Folder of the built extension, with its manifest.json. */
  extension: string;
  /** Without a window; true unless said otherwise. */
  headless?: boolean;
  /** What pages are told of the person's language (BCP 47); the browser's own language too, if its pack is installed. */
  language?: string;
  /** Colors of pages and extension surfaces in Firefox, of the whole browser in Chromium. */
  colorScheme?: "light" | "dark";
  /** System colors in place of the page's own, everywhere in the browser. */
  forcedColors?: boolean;
  /** Folder of a profile to use and to keep. Without it: a new one, removed at the end. */
  profile?: string;
  /** Lets the extension into private windows, for which browsers reload it; false unless said otherwise. */
  privateWindows?: boolean;
  /** Firefox preferences, on top of the quiet ones; an error in the other browsers. */
  preferences?: Record<string, string | number | boolean>;
  /** More arguments for the browser's command line. */
  args?: readonly string[];
}

/** How a page is shown. Whatever the browser cannot do is an error. */
export interface PageOptions {
  /** Viewport, in CSS pixels; that of a new tab is 1000 x 800 unless said otherwise. */
  width?: number;
  height?: number;
  colorScheme?: "light" | "dark";
  forcedColors?: boolean;
  reducedMotion?: boolean;
  touch?: boolean;
  /** How much larger everything is drawn; the viewport keeps its CSS pixels. */
  zoom?: number;
  /** How much larger the text is than the browser's own size, as a person sets it in the browser. */
  textScale?: number;
  /** What pages are told of the person's language (BCP 47). */
  language?: string;
}

/** One highlighted range. */
export interface HighlightedRange {
  text: string;
  /** Name under which its highlight stands in the registry. */
  highlightName: string;
}

/** A mark with the text of its block before and after it, and its first box; no box if it is not shown. */
export interface HighlightInContext extends HighlightedRange {
  before: string;
  after: string;
  box?: Box;
}

/** What stands in the closed shadow root of an open card. */
export interface CardSnapshot {
  text: string;
  /** Role and accessible name of the card's box, "" without. */
  role: string;
  name: string;
  rect: Box;
  links: { text: string; href: string; target: string; rel: string }[];
  /** Names of the buttons. */
  buttons: string[];
  host: { tag: string; attributes: Record<string, string> };
}

/** One node of the accessibility tree; nodes that say nothing are left out. */
export interface AccessibleNode {
  role: string;
  name: string;
  /** There where the keyboard is. */
  focused?: true;
  children: AccessibleNode[];
}

/** A document in a tab: the page itself or one of its frames. Points are those of the whole page. */
export interface LensFrame {
  url(): Promise<string>;
  /** The document as its scripts see it: outerHTML of its root element. */
  html(): Promise<string>;
  /** What `run` returns in the page's own world. */
  evaluate<Args extends Json[], Result>(run: Sent<Args, Result>, ...args: Args): Promise<Result>;
  /** All highlighted ranges in document order, without those of the page's own highlights, named in `notNamed`. */
  highlights(notNamed?: readonly string[]): Promise<HighlightedRange[]>;
  /** The marks, as soon as there are `expected` of them or `expected` says yes. */
  waitForHighlights(
    expected: number | ((highlights: HighlightedRange[]) => boolean),
    timeout?: number,
  ): Promise<HighlightedRange[]>;
  /** The marks with what stands around them. */
  highlightsInContext(notNamed?: readonly string[]): Promise<HighlightInContext[]>;
  /** Middle of the first box of the `nth` (from 0) mark, scrolled into view. */
  positionOfHighlight(nth: number): Promise<Point>;
  /** Middle of the first box of the `nth` (from 0) occurrence of `text`, scrolled into view. */
  positionOf(text: string, nth?: number): Promise<Point>;
  /** Moves the real pointer there in steps. Returns the place. */
  hoverText(text: string, nth?: number): Promise<Point>;
  clickText(text: string, nth?: number): Promise<Point>;
  tapText(text: string, nth?: number): Promise<Point>;
  /** The open card, or undefined. */
  card(): Promise<CardSnapshot | undefined>;
  waitForCard(timeout?: number): Promise<CardSnapshot>;
  waitForNoCard(timeout?: number): Promise<void>;
  /** What `run` returns, given the card's shadow root; an error without a card. */
  evaluateInCard<Args extends Json[], Result>(
    run: Sent<[root: ShadowRoot, ...Args], Result>,
    ...args: Args
  ): Promise<Result>;
  /** A real click on the card's button or link of that name. */
  clickInCard(name: string): Promise<void>;
}

export interface LensPage extends LensFrame {
  /** The frame whose address contains `part`, as soon as it is there. */
  frame(part: string): Promise<LensFrame>;
  moveTo(place: Point): Promise<void>;
  click(place: Point): Promise<void>;
  tap(place: Point): Promise<void>;
  /** Makes the page `scale` times as large under two fingers: less of it is seen, and nothing is laid out anew. */
  pinch(scale: number): Promise<void>;
  /** Turns the wheel at the pointer by `y` CSS pixels. */
  scroll(y: number): Promise<void>;
  /** Presses a key by its DOM name ("Escape", "Tab", "a"), with modifiers: "Control+a". */
  press(key: string): Promise<void>;
  /** Types text into what has the focus. */
  type(text: string): Promise<void>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Shows it as these options say, and in what they leave out as a browser does by itself; a size is kept. */
  show(options: PageOptions): Promise<void>;
  accessibility(): Promise<AccessibleNode>;
  /** Writes what is in the viewport, or in `clip`, as PNG. */
  screenshot(path: string, clip?: Box): Promise<void>;
  /** Shows the page by the rules of that medium. */
  emulateMedium(medium: "screen" | "print"): Promise<void>;
  printToPdf(path: string): Promise<void>;
  /** Console messages ("log: …") and uncaught errors ("error: …") so far. */
  console(): Promise<string[]>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** A document of the extension: the popup, or one of its pages in a tab. */
export interface ExtensionPage {
  url(): Promise<string>;
  text(): Promise<string>;
  /** What `run` returns in the surface's own world. */
  evaluate<Args extends Json[], Result>(run: Sent<Args, Result>, ...args: Args): Promise<Result>;
  /** Waits until `run` returns something true, and returns it. */
  waitFor<Args extends Json[], Result>(run: Sent<Args, Result>, ...args: Args): Promise<NonNullable<Result>>;
  /** A trusted click on the first element that matches, once there is one, with a person's activation. */
  click(selector: string): Promise<void>;
  /** Presses a key. Escape closes the popup in Firefox; in Chromium that is the window's own doing, which no driver reaches. */
  press(key: string): Promise<void>;
  accessibility(): Promise<AccessibleNode>;
  /** Shows it as these options say, and in what they leave out as a browser does by itself; a size is kept. */
  show(options: PageOptions): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Writes it as it is printed on that paper, backgrounds left out as browsers do by themselves. */
  printToPdf(path: string, paper: Paper): Promise<void>;
  /** Shows it by the rules of that medium. */
  emulateMedium(medium: "screen" | "print"): Promise<void>;
  /** Settles when it is gone, by whatever closed it. */
  waitForClosed(timeout?: number): Promise<void>;
  close(): Promise<void>;
}

export interface LensBrowser {
  kind: BrowserKind;
  /** Name and version, as the browser says it. */
  version: string;
  /** "chrome-extension://…" or "moz-extension://…", without a slash at the end. */
  origin: string;
  /** A new tab in front with that page, loaded. */
  open(url: string, options?: PageOptions): Promise<LensPage>;
  /** Shows that page to a person: in the first tab, as large as the window, with nothing emulated. */
  show(url: string): Promise<void>;
  /** A real click on the toolbar button while `page` is in front. An open popup is closed first. */
  openPopup(page: LensPage): Promise<ExtensionPage>;
  /** Gives the background that command of the manifest, as its keys do while `page` is in front. */
  command(name: string, page: LensPage): Promise<void>;
  /** Gives the background a press on that entry of its context menu, over `selection` on `page`. */
  menu(entry: string, selection: string, page: LensPage): Promise<void>;
  /** A page of the extension in a tab of its own; "manifest.json" is a neutral one, without any of our code. */
  openExtensionPage(path: string, options?: PageOptions): Promise<ExtensionPage>;
  /** Addresses of all open tabs. */
  tabs(): Promise<string[]>;
  /** Text of the toolbar badge over `page`. */
  badge(page: LensPage): Promise<string>;
  /** What `run` returns in a neutral page of the extension's origin: IndexedDB, caches, the extension API. */
  extensionStorage<Args extends Json[], Result>(run: Sent<Args, Result>, ...args: Args): Promise<Result>;
  /** What `run` returns in the background, which is started if need be. */
  inBackground<Args extends Json[], Result>(run: Sent<Args, Result>, ...args: Args): Promise<Result>;
  /** The Lens's own errors since the last call, newest first: what it keeps, and what Chromium has collected of it. */
  takeErrors(): Promise<string[]>;
  /** Ends the background, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew, as an update does. */
  reloadExtension(): Promise<void>;
  /** Settles when the browser has ended. */
  closed: Promise<void>;
  /** Ends the browser at once, with no time to write anything down, as a crash does. */
  kill(): Promise<void>;
  /** Ends the browser and removes its profile, also after a failure. */
  close(): Promise<void>;
}
