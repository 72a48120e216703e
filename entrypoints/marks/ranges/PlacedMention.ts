import type { Mention } from "../mentions/Mention.ts";

/** A mention and its place in the document. The range is static: it costs the page nothing, and goes stale with edits. */
export interface PlacedMention extends Mention {
  readonly range: StaticRange;
  /** The words as they stand on the page. */
  readonly text: string;
}
