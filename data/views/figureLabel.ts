import type { Form } from "../content/schema/form.ts";
import type { Translator } from "../i18n/createTranslator.ts";

/** What the figure of a form shows, in words: "Where it sits: neck". */
export function figureLabel(
  { regions, extent }: Pick<Form, "regions" | "extent">,
  { t, list }: Translator,
): string {
  if (extent === "generalized") return t("figure.generalized");
  const named = list(regions.map((region) => t(`region.${region}`)));
  return t(extent === "hemidystonia" ? "figure.oneSide" : "figure.label", { regions: named });
}
