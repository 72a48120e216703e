import type { Form } from "../data/schema/form.ts";
import { BodyFigure } from "./BodyFigure.tsx";
import { useTranslator } from "./Text.tsx";

/** Where a form sits in the body, drawn and named; nothing where that varies. */
export function FormFigure({ form }: { form: Pick<Form, "regions" | "extent"> }) {
  const { t, list } = useTranslator();
  const regions = list(form.regions.map((region) => t(`region.${region}`)));
  return <BodyFigure regions={form.regions} extent={form.extent} label={label()} />;

  function label(): string {
    if (form.extent === "generalised") return t("figure.generalised");
    return t(form.extent === "hemidystonia" ? "figure.oneSide" : "figure.label", { regions });
  }
}
