import type { Extent, Region } from "../content/schema/form.ts";

const limbs = ["arm", "hand", "leg", "foot"] as const;

/**
 * The regions to draw. Generalised dystonia sits in the trunk and at least two other parts, drawn as the limbs;
 * hemidystonia takes the whole limbs of its side. Any other form is drawn as it is known, and not at all where that varies.
 */
export function drawnRegions(regions: readonly Region[], extent: Extent): readonly Region[] {
  if (extent === "generalized") return [...new Set<Region>([...regions, "trunk", ...limbs])];
  if (extent === "hemidystonia") return [...new Set<Region>([...regions, ...limbs])];
  return regions;
}
