import type { Mention } from "../../data/matching/Mention.ts";
import type { FrameMethods } from "../../data/messages/FrameMethods.ts";
import type { MentionList } from "../../data/messages/mentionList.ts";
import type { NoteView } from "../../data/messages/NoteView.ts";
import { noOwnMarks } from "../../data/own/OwnMarks.ts";
import { defaultSettings } from "../../data/settings/defaultSettings.ts";
import type { FrameSettings } from "../../data/settings/FrameSettings.ts";
import type { PlacedMention, PlacedWords } from "./PlacedMention.ts";

/** What opened a card: a resting pointer, a click or tap, or a keyboard command (also a press in the popup). */
export type Opener = "rest" | "press" | "key";

/** A point of the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The methods that the card script has for the highlighter. */
export interface Card {
  /** The host element, also while it is outside of the page. The highlighter must not scan its shadow tree. */
  readonly host: Element;
  /** Returns the mention, or the looked-up words, whose card is open. */
  currentMention(): PlacedWords | undefined;
  /** Has the open card continue at a mention: the page has replaced the text of its own by the same words. */
  moveTo(words: PlacedWords): void;
  /** Opens the card next to the line of the mention that is at `point`. */
  open(mention: PlacedMention, point: Point, opener: Opener): void;
  /**
   * Opens a card that says something of these words, such as that they name no form: next to their line at `point`, or
   * without a point, because they are out of view, in the middle of the view.
   */
  openNote(note: NoteView, words: PlacedWords, point: Point | undefined): void;
  /**
   * Returns the distance (CSS pixels) from a point of the safe triangle to the card; undefined for other points and
   * while no card is open.
   */
  distanceInSafeTriangle(point: Point): number | undefined;
  /** Moves the focus into the card once its content has loaded; returns false when no card is open. */
  focus(): boolean;
  close(): void;
}

/** The methods that the highlighter has for the card script; `FrameMethods` are those for the background and the popup. */
export interface Highlighter {
  /** Resolves to the mentions, also those that cannot be seen now, in document order. */
  mentionsInOrder(): Promise<readonly PlacedMention[]>;
  /** Resolves to the mentions that can be seen now as the popup lists them. */
  listMentions(): Promise<MentionList>;
  /**
   * Returns the number of mentions that could be seen when that was last checked: after a scan, and soon after an event
   * that shows or hides text; at most `MAX_COUNTED_MENTIONS`. The badge uses it, because it is asked for often and must not
   * force a layout.
   */
  count(): number;
  /** Returns whether the highlighter has scanned the document and all changes of it so far. */
  isIdle(): boolean;
  /** Returns the mention with this id, if it is still on the page. */
  find(id: number): PlacedMention | undefined;
  /** Returns the mention whose text the pointer reaches at a point. */
  mentionAt(point: Point): PlacedMention | undefined;
  /** Returns the mention that a reader sees at a point, although the pointer may not reach its text. */
  mentionSeenAt(point: Point): PlacedMention | undefined;
  /** Returns the mention with the same words in the text that has replaced that of a mention; else the mention itself. */
  latest(mention: PlacedMention): PlacedMention;
  /** Returns the first mention in a text that the reader looks up; abbreviations mean what this page says. */
  lookUp(text: string): Mention | undefined;
  /** Gives a mention the look of the one that the reader has stepped to, until the next call. */
  markCurrent(mention: PlacedMention | undefined): void;
  /** Repaints all highlights with these settings. */
  restyle(settings: FrameSettings): void;
}

/** A highlighter together with the function that stops it. */
export interface RunningHighlighter extends Highlighter {
  /** Removes highlights, card and listeners from this frame. */
  stop(): void;
}

/**
 * The state that the content scripts of one frame share. Each script is a separate file, injected when it is needed;
 * they share nothing but the global object of the extension's isolated world.
 */
export interface ContentState {
  /** The document that the detector was started in. A later document of the frame may have the same global object. */
  document?: Document;
  /** The extension API as the first script found it: see `extensionApi`. */
  api?: typeof chrome;
  /** The latest settings that the background has sent. */
  settings?: FrameSettings;
  /**
   * The detector. While the Lens is off or paused in this frame, a placeholder with `isPlaceholder: true`, which requests the
   * detector later (see `stopScripts`).
   */
  detector?: { stop(): void; isPlaceholder?: true };
  highlighter?: RunningHighlighter;
  /** Set while the highlighter script is injected only for a look-up: it then neither scans nor highlights. */
  isLookUp?: boolean;
  card?: Card;
  /**
   * The methods that the background and the extension pages call, while the highlighter runs; before it runs, only
   * `applySettings`.
   */
  frameMethods?: Partial<FrameMethods>;
  /** Watches the frames that have no address of their own, for the detector and then for the highlighter. */
  blankFrames?: { watch(roots: Iterable<Document | ShadowRoot>): void; stop(): void };
  /** The child frames whose removal this frame reports: see `watchRemovedFrames`. */
  childFrames?: readonly Window[];
  /** When a card was last opened in this frame (milliseconds since 1970, UTC). */
  cardOpenedAt?: number;
}

declare global {
  var dystoniaLens: ContentState | undefined;
}

/** Returns the state shared by the content scripts of this frame; the first call creates it. */
export function contentState(): ContentState {
  // DOM clobbering: a page element with the id `dystoniaLens` becomes a global of that name, and keeping it would leak its document.
  if (!Object.hasOwn(globalThis, "dystoniaLens")) globalThis.dystoniaLens = {};
  return globalThis.dystoniaLens as ContentState;
}

/** Returns the settings that apply now: the defaults until the background has sent others. */
export function frameSettings(): FrameSettings {
  return contentState().settings ?? { ...defaultSettings, own: noOwnMarks };
}
