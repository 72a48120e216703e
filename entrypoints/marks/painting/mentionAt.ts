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
  const places = hits ? placesIn(hits) : placesNear(x, y, shadowRoots);
  for (const [node, offset] of places) {
    const mention = index.near(node, offset).find((each) => covers(each, x, y));
    if (mention) return mention;
  }
  return undefined;
}

/** A place in a text node. */
type Place = readonly [node: Node, offset: number];

function placesIn(hits: readonly { ranges: AbstractRange[] }[]): Place[] {
  return hits
    .flatMap(({ ranges }) => ranges)
    .map(({ startContainer, startOffset }) => [startContainer, startOffset]);
}

/** Browsers without `highlightsFromPoint` tell which character lies nearest to a point. */
function placesNear(x: number, y: number, shadowRoots: ShadowRoot[]): Place[] {
  if (document.caretPositionFromPoint) {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    return caret ? [[caret.offsetNode, caret.offset]] : [];
  }
  const caret = document.caretRangeFromPoint(x, y);
  return caret ? [[caret.startContainer, caret.startOffset]] : [];
}

/** Whether the point lies on one of the mention's lines; a caret position is given for points beside them, too. */
function covers(mention: PlacedMention, x: number, y: number): boolean {
  return lineRects(mention.range).some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
