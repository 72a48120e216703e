import type { Extent, Form, Region } from "../content/schema/form.ts";
import type { Translator } from "../i18n/createTranslator.ts";

const LIMBS = ["arm", "hand", "leg", "foot"] as const;

/**
 * Returns the body regions that the figure of a form highlights. Generalized dystonia affects the trunk and at least two
 * other regions, so all limbs are added; hemidystonia affects the limbs of one side. Empty when the regions vary.
 */
export function drawnRegions(regions: readonly Region[], extent: Extent): readonly Region[] {
  if (extent === "generalized") return [...new Set<Region>([...regions, "trunk", ...LIMBS])];
  if (extent === "hemidystonia") return [...new Set<Region>([...regions, ...LIMBS])];
  return regions;
}

/** Returns what the figure of a form shows, in words: "Affects: neck". */
export function figureLabel(
  { regions, extent }: Pick<Form, "regions" | "extent">,
  { t, list }: Translator,
): string {
  if (extent === "generalized") return t("figure.generalized");
  const names = list(regions.map((region) => t(`region.${region}`)));
  return t(extent === "hemidystonia" ? "figure.oneSide" : "figure.label", { regions: names });
}
