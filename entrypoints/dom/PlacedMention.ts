import type { Mention } from "../../data/matching/Mention.ts";

/** A mention and its place in the document. The range is static: it costs the page nothing, and goes stale with edits. */
export interface PlacedMention extends Mention {
  /** Tells it apart from every other mention that this frame has ever held. */
  readonly id: number;
  readonly range: StaticRange;
  /** The words as they look on the page. */
  readonly text: string;
  /** Whether its block was in sight when it was found; it may be hidden, or shown, since then. */
  readonly shown: boolean;
}
