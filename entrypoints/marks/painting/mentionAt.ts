import type { Point } from "../lensWorld.ts";
import type { PlacedMention } from "../ranges/PlacedMention.ts";
import { lineRects } from "./lineRects.ts";
import type { MentionIndex } from "./MentionIndex.ts";

declare global {
  /** Not in TypeScript's DOM types yet (CSS Custom Highlight API, section 4.3). */
  interface HighlightRegistry {
    highlightsFromPoint?(
      x: number,
      y: number,
      options?: { shadowRoots: ShadowRoot[] },
    ): { highlight: Highlight; ranges: AbstractRange[] }[];
  }
}

/** The mention whose painted words lie under a point of the viewport (CSS pixels), also within these shadow roots. */
export function mentionAt(
  { x, y }: Point,
  index: MentionIndex,
  shadowRoots: ShadowRoot[],
): PlacedMention | undefined {
  const hits = CSS.highlights.highlightsFromPoint?.(x, y, { shadowRoots });
  const candidates = hits ? fromHighlights(hits, index) : fromCaret(x, y, index, shadowRoots);
  for (const mention of candidates) if (mention && covers(mention, x, y)) return mention;
  return undefined;
}

function fromHighlights(
  hits: readonly { ranges: AbstractRange[] }[],
  index: MentionIndex,
): (PlacedMention | undefined)[] {
  return hits
    .flatMap(({ ranges }) => ranges)
    .map(({ startContainer, startOffset }) => index.beginningAt(startContainer, startOffset));
}

/** Browsers without `highlightsFromPoint` tell which text node lies at a point. */
function fromCaret(
  x: number,
  y: number,
  index: MentionIndex,
  shadowRoots: ShadowRoot[],
): readonly PlacedMention[] {
  const node = document.caretPositionFromPoint
    ? document.caretPositionFromPoint(x, y, { shadowRoots })?.offsetNode
    : document.caretRangeFromPoint(x, y)?.startContainer;
  return node ? index.touching(node) : [];
}

/** Whether the point lies on one of the mention's lines; a caret position is given for points beside them, too. */
function covers(mention: PlacedMention, x: number, y: number): boolean {
  return lineRects(mention.range).some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
