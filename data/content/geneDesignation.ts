import type { FormId } from "./forms/forms.ts";

/** The form of a genetic dystonia whose gene has no form of its own. */
export const FORM_OF_OTHER_GENES: FormId = "inherited-dystonia";

const hyphen = "[-\\u2010-\\u2012\\u2212]";
/** Words in capitals that stand in the place of a gene. */
const noGene = "(?:GENES?|LOC[IU]S?|LIKE|TYPES?|PLUS|PARK|CHOR)\\b";
/** Starts with a letter. A symbol of more than six letters has a digit, which distinguishes it from words. */
const gene = `(?!${noGene})(?=[A-Z]*\\d|[A-Z]{2,6}(?![A-Z]))[A-Z][A-Z\\d]{1,9}`;

/**
 * Source of a pattern for the name of a genetic dystonia, with the gene as its group: "DYT-YY1", "DYT/PARK-QDPR",
 * "CHOR/DYT-FOXG1" (Marras et al., "Nomenclature of genetic movement disorders", 2016). It is in capitals, unlike
 * "DYT-negative".
 */
export const geneDesignation = `(?<![A-Za-z\\d])(?:[A-Z]{3,4}/){0,3}DYT(?:/[A-Z]{3,4}){0,3}${hyphen}(${gene})(?![A-Za-z\\d])`;

/** Returns the gene in the name of a genetic dystonia: "YY1" for "DYT-YY1". */
export function geneOf(text: string): string | undefined {
  return new RegExp(geneDesignation).exec(text)?.[1];
}
