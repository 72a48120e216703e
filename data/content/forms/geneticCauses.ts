import type { Form, FormCause } from "../schema/form.ts";
import type { Source } from "../schema/source.ts";

/** A form that is named after its gene, and the source of its gene and its inheritance. */
interface GeneForm {
  /** "TOR1A" for the form DYT-TOR1A, with the id "dyt-tor1a". */
  readonly gene: string;
  readonly source: Source;
}

const idOf = (gene: string): string => `dyt-${gene.toLowerCase()}`;

/** Returns the statement that a change in one or in both copies of the gene causes the form. */
export function causedByGene({ gene, source }: GeneForm, copies: "one copy" | "both copies"): FormCause {
  const [change, variant] =
    copies === "one copy"
      ? [`one copy of the ${gene} gene is changed`, "a heterozygous pathogenic variant"]
      : [`both copies of the ${gene} gene are changed`, "biallelic pathogenic variants"];
  return {
    id: `${idOf(gene)}-gene`,
    kind: "genetic",
    text: { en: `The cause of DYT-${gene} dystonia is that ${change}.` },
    clinical: { en: `DYT-${gene} dystonia is caused by ${variant} in ${gene}.` },
    source,
  };
}

/** Returns the statement that the form is inherited from one parent. */
export function runsInFamiliesDominantly({ gene, source }: GeneForm): FormCause {
  return {
    id: `${idOf(gene)}-families`,
    kind: "genetic",
    question: "families",
    text: {
      en: `It can run in families. One changed copy of the ${gene} gene, from one parent, can be enough to get this dystonia.`,
    },
    clinical: { en: `Inheritance of pathogenic ${gene} variants is autosomal dominant.` },
    source,
  };
}

/** Returns the statement that the form is inherited from both parents. */
export function runsInFamiliesRecessively({ gene, source }: GeneForm): FormCause {
  return {
    id: `${idOf(gene)}-families`,
    kind: "genetic",
    question: "families",
    text: {
      en: `It can run in families. A child gets this dystonia only if both parents pass on a changed ${gene} gene.`,
    },
    clinical: { en: `Inheritance of pathogenic ${gene} variants is autosomal recessive.` },
    source,
  };
}

/** Returns the fields of a form that a change in one copy of the gene causes. */
export function dominantFields(form: GeneForm): Pick<Form, "causes" | "genetics"> {
  return {
    causes: [causedByGene(form, "one copy"), runsInFamiliesDominantly(form)],
    genetics: { genes: [form.gene], inheritance: ["autosomal-dominant"], source: form.source },
  };
}

/** Returns the fields of a form that changes in both copies of the gene cause. */
export function recessiveFields(form: GeneForm): Pick<Form, "causes" | "genetics"> {
  return {
    causes: [causedByGene(form, "both copies"), runsInFamiliesRecessively(form)],
    genetics: { genes: [form.gene], inheritance: ["autosomal-recessive"], source: form.source },
  };
}
