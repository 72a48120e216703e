import type { Point } from "../../dom/contentState.ts";
import { distanceToRange } from "../../dom/geometry.ts";
import type { PlacedMention } from "../../dom/PlacedMention.ts";

/** Half the height of small text (CSS pixels): a step of this length does not jump over a mention. */
const STEP_PX = 4;

/**
 * Returns the mention that is nearest to a point, up to a distance (CSS pixels), by hit testing around the point. It takes
 * no longer on a page with many mentions, and finds no mention that another element covers.
 */
export function mentionNear(
  point: Point,
  maxDistance: number,
  mentionAt: (point: Point) => PlacedMention | undefined,
): PlacedMention | undefined {
  let nearest: { mention: PlacedMention; distance: number } | undefined;
  for (const { x, y } of pointsWithin(maxDistance)) {
    const mention = mentionAt({ x: point.x + x, y: point.y + y });
    if (!mention) continue;
    const distance = distanceToRange(point, mention.range);
    if (distance <= maxDistance && distance < (nearest?.distance ?? Number.POSITIVE_INFINITY))
      nearest = { mention, distance };
  }
  return nearest?.mention;
}

/** Yields points on circles around the origin, from the innermost to the outermost. */
function* pointsWithin(maxDistance: number): Generator<Point> {
  for (let radius = STEP_PX; radius <= maxDistance; radius += STEP_PX) {
    const count = Math.ceil((2 * Math.PI * radius) / STEP_PX);
    for (let i = 0; i < count; i++) {
      const angle = (2 * Math.PI * i) / count;
      yield { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
    }
  }
}
