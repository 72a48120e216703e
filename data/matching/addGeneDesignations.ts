import type { FormId } from "../content/forms/forms.ts";
import { FORM_OF_OTHER_GENES, geneDesignation } from "../content/geneDesignation.ts";
import { formAt, indexes } from "./indexes.ts";
import { isIdentifier } from "./isIdentifier.ts";
import type { Mention } from "./Mention.ts";

const MAX_WORD_CHARS = 30;

/** Compiled for the first text with "DYT": most texts have none. */
let pattern: RegExp | undefined;

/**
 * Returns the mentions by name of a text with those of genetic dystonias added that no term names: "DYT-YY1". One that is
 * next to a mention of dystonia is a single mention with it: "DYT-YY1 dystonia". A mention of the designation without its
 * other signs is extended to them: "MYC/DYT-SGCE".
 */
export function addGeneDesignations(text: string, mentions: Mention[]): Mention[] {
  if (!text.includes("DYT")) return mentions;
  pattern ??= new RegExp(geneDesignation, "g");
  const names = mentions.toSorted((one, other) => one.start - other.start);
  const added: Mention[] = [];
  // A page may have very many of both, so each is compared with its neighbors only.
  let next = 0;
  for (const { 0: designation, 1: gene = "", index: start } of text.matchAll(pattern)) {
    const end = start + designation.length;
    for (let name = names[next]; name && name.end <= start; name = names[++next]) added.push(name);
    const [before, after] = [added.at(-1), names[next]];
    if (overlaps(start, end, before)) continue;
    if (overlaps(start, end, after)) {
      names[next] = startingAt(start, after as Mention);
      continue;
    }
    const mention: Mention = { start, end, form: formOfGene(gene), kind: "name" };
    if (isNextTo(text, start, end, before)) {
      added[added.length - 1] = { ...mention, start: before.start };
    } else if (isNextTo(text, start, end, after)) {
      added.push({ ...mention, end: after.end });
      next++;
    } else if (isOfDisorder(text, start, end)) added.push(mention);
  }
  return [...added, ...names.slice(next)];
}

/** Returns the form that a term names by this gene, whatever its other signs: that of "DYT-ADCY5" for "DYT/CHOR-ADCY5". */
function formOfGene(gene: string): FormId {
  const form = indexes.meanings.exact(`dyt${gene.toLowerCase()}`)?.form;
  return form === undefined ? FORM_OF_OTHER_GENES : formAt(form);
}

/** Returns a mention that starts at an offset, unless it starts before it. */
function startingAt(start: number, mention: Mention): Mention {
  return start < mention.start ? { ...mention, start } : mention;
}

function overlaps(start: number, end: number, mention: Mention | undefined): boolean {
  return mention !== undefined && mention.start < end && mention.end > start;
}

/** Returns whether only a space or hyphen separates the designation from a mention of dystonia without a form. */
function isNextTo(text: string, start: number, end: number, noun: Mention | undefined): noun is Mention {
  if (noun?.form !== "dystonia" || noun.kind !== "name") return false;
  const gap = noun.start >= end ? text.slice(end, noun.start) : text.slice(noun.end, start);
  return /^[\s-]$/.test(gap);
}

function isOfDisorder(text: string, start: number, end: number): boolean {
  return !isGene(text, start, end) && !isIdentifier(text, start, end);
}

/** Returns whether the words next to the designation show that the gene is meant: "the DYT-YY1 gene". */
function isGene(text: string, start: number, end: number): boolean {
  const next = /^[\s-](\p{L}+)/u.exec(text.slice(end, end + MAX_WORD_CHARS))?.[1];
  const previous = /(\p{L}{1,30})\s$/u.exec(text.slice(Math.max(0, start - MAX_WORD_CHARS), start))?.[1];
  return [previous, next].some((word) => word && indexes.geneWords.lookUp(word.toLowerCase()));
}
