import type { Form, FormCause } from "../content/schema/form.ts";
import type { Translator } from "../i18n/createTranslator.ts";
import type { FactView } from "./CardView.ts";

type CauseFields = Pick<Form, "causes" | "genetics">;

/** Returns the cause of a form, and whether it runs in families where a source says it, each in one short line. */
export function toFacts(form: CauseFields, { t }: Translator): FactView[] {
  // Two genes do not fit in a line.
  const [gene, ...otherGenes] = form.genetics?.genes ?? [];
  const isOneGene = gene !== undefined && otherGenes.length === 0;
  const cause = isOneGene ? t("fact.gene", { gene }) : t(causeKey(form.causes));
  const families = familiesKey(form);
  return [
    { id: "cause", label: t("causes.ofForm"), text: cause },
    ...(families ? [{ id: "families" as const, label: t("card.families"), text: t(families) }] : []),
  ];
}

/**
 * Returns the message for the kinds of the causes. The first statement is the most important one: if the cause is not
 * known, the line says only that.
 */
function causeKey(causes: readonly FormCause[]) {
  // The line about families is about genes, too.
  const [first, ...others] = causes.filter(({ question }) => question !== "families");
  if (!first || first.kind === "unknown") {
    return first?.knownIn ? (`fact.unknown.${first.knownIn}` as const) : "fact.unknown";
  }
  const kinds = [first, ...others].map(({ kind }) => kind);
  const has = (kind: FormCause["kind"]) => kinds.includes(kind);
  if (has("genetic")) {
    if (has("acquired")) return "fact.genetic.acquired";
    return has("part-of-disease") ? "fact.genetic.disease" : "fact.genetic";
  }
  if (has("medicine")) {
    if (has("acquired")) return "fact.medicine.acquired";
    return has("part-of-disease") ? "fact.medicine.disease" : "fact.medicine";
  }
  return has("acquired") ? "fact.acquired" : "fact.disease";
}

/** Returns the message about families: from the inheritance of the genes, or else from a statement about families. */
function familiesKey({ causes, genetics }: CauseFields) {
  const statement = causes.find(({ question }) => question === "families");
  const answer = statement?.answer ?? "can";
  if (!genetics) return statement && (`families.${answer}` as const);
  const modes = new Set(genetics.inheritance);
  if (modes.has("mostly-new")) return "families.mostly-new";
  if (modes.has("x-linked") || modes.has("mitochondrial")) return "families.mother";
  if (!modes.has("autosomal-dominant")) return "families.both";
  return modes.has("autosomal-recessive") ? "families.one-or-both" : "families.one";
}
