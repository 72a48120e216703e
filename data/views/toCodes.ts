import type { Form } from "../content/schema/form.ts";
import type { CodeView } from "./CardView.ts";

/** The systems that give a form a code, by their own names. */
const systems = {
  icd10: "ICD-10",
  mondo: "MONDO",
  orphanet: "Orphanet",
  hpo: "HPO",
  gard: "GARD",
  omim: "OMIM",
} as const satisfies Readonly<Record<keyof Form["codes"], string>>;

/** Returns the codes of a form, with the name of each system once: "MONDO", "0000481". */
export function toCodes(codes: Form["codes"]): CodeView[] {
  return Object.entries(systems).flatMap(([key, system]) => {
    const values = codes[key as keyof Form["codes"]] ?? [];
    // "HP:0000473" is written like this everywhere; in "MONDO:0000481" the first half repeats the system's name.
    const text = values.map((value) => (key === "hpo" ? value : value.replace(/^[A-Z]+:/, ""))).join(", ");
    return text ? [{ system, text }] : [];
  });
}
