import type { FoundMention } from "../../data/protocol/frames.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import type { PlacedMention } from "./ranges/PlacedMention.ts";

/** What the card script offers to the marks script. */
export interface Card {
  /** The element that it stands in, in the page or not; its shadow tree is nobody's to scan. */
  readonly host: Element;
  /** Opens beside the line of the mention that lies at this point of the viewport (CSS pixels). */
  open(mention: PlacedMention, point: Point): void;
  close(): void;
}

/** What the marks script offers to the card, and to the background and the popup, which look in from outside. */
export interface Marks {
  /** The mentions that a reader can see now, in document order. */
  mentions(): FoundMention[];
  /** How many mentions stood in sight when they were found: what costs nothing to say. */
  count(): number;
  /** The mention with this id, while it stands in the page. */
  find(id: number): PlacedMention | undefined;
  mentionAt(point: Point): PlacedMention | undefined;
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
  /** What the reader has set, as it stands now; there once the marks are. */
  settings?: Settings;
  gate?: { stop(): void };
  marks?: Marks;
  card?: Card;
  /** Scrolls the mention with this id into view and opens its card; whether it still stands in the page. */
  show?: (id: number) => boolean;
}

declare global {
  var dystoniaLens: LensWorld | undefined;
}

/** The meeting place of this frame, made at the first call. */
export function lensWorld(): LensWorld {
  globalThis.dystoniaLens ??= {};
  return globalThis.dystoniaLens;
}
