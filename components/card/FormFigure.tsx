import type { Form } from "../../data/content/schema/form.ts";
import { figureLabel } from "../../data/views/figure.ts";
import { useTranslator } from "../ui/Text.tsx";
import { BodyFigure } from "./BodyFigure.tsx";

/** Where a form sits in the body, drawn and named; nothing where that varies. */
export function FormFigure({ form }: { form: Pick<Form, "regions" | "extent"> }) {
  return (
    <BodyFigure regions={form.regions} extent={form.extent} label={figureLabel(form, useTranslator())} />
  );
}
