import type { FoundMention } from "../../data/messages/FrameReport.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { meetingPlace } from "./meetingPlace.ts";
import type { PlacedMention } from "./PlacedMention.ts";

/** By what a card is opened: a pointer at rest, a click or a tap, or a key and the popup. */
export type Opener = "rest" | "press" | "key";

/** What the card script offers to the marks script. */
export interface Card {
  /** The element that it stands in, in the page or not; its shadow tree is nobody's to scan. */
  readonly host: Element;
  /** The mention that the card is open for. */
  shown(): PlacedMention | undefined;
  /** Opens beside the line of the mention that lies at this point of the viewport (CSS pixels). */
  open(mention: PlacedMention, point: Point, opener: Opener): void;
  /** How far the card is from a point on the way to it (CSS pixels); undefined off that way and without a card. */
  distanceOnWay(point: Point): number | undefined;
  /** Moves the focus into the card, as soon as its content is there; false when none is open. */
  focus(): boolean;
  close(): void;
}

/** What the marks script offers to the card, and to the background and the popup, which look in from outside. */
export interface Marks {
  /** The mentions that a reader can see now, in document order. */
  inSight(): PlacedMention[];
  /** The same, as the popup lists them. */
  mentions(): FoundMention[];
  /** How many mentions stood in sight when they were found: what costs nothing to say. */
  count(): number;
  /** The mention with this id, while it stands in the page. */
  find(id: number): PlacedMention | undefined;
  mentionAt(point: Point): PlacedMention | undefined;
  /** Paints as the reader wants it from now on. */
  restyle(looks: Settings["marks"]): void;
}

/** The marks of a frame as others see them. */
export interface RunningMarks extends Marks {
  /** Takes the Lens out of this frame: paint, card and listeners. */
  stop(): void;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The place where the Lens's scripts in one frame meet. They come in one by one, each a file of its own, and share
 * nothing but the global object of the extension's world, which the page cannot see.
 */
export interface LensWorld {
  /** The browser's extension API, as the first script found it. */
  api?: typeof chrome;
  /** What the reader has set, as it stands now; there once the marks are. */
  settings?: Settings;
  /** The gate; while the Lens is off or paused here, what waits for the end of that. */
  gate?: { stop(): void; waits?: true };
  marks?: RunningMarks;
  card?: Card;
  /** Scrolls to the mention with this id and opens its card; false when it is not in sight any more. */
  show?: (id: number) => boolean;
  /** Shows the mention after (1) or before (-1) the one shown last, or this frame's first or last; false at the end. */
  step?: (direction: 1 | -1, from: "here" | "edge") => boolean;
  /** Resolves to whether a card is open here, which has the focus then. */
  focusCard?: () => Promise<boolean>;
  /** When a card was opened here last, in milliseconds since 1970 (UTC). */
  shownAt?: number;
}

declare global {
  var dystoniaLens: LensWorld | undefined;
}

/** The meeting place of this frame, made at the first call. */
export const lensWorld: () => LensWorld = meetingPlace;
