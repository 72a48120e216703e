import { FORM_OF_OTHER_GENES, geneDesignation } from "../content/geneDesignation.ts";
import { indexes } from "./indexes.ts";
import { isIdentifier } from "./isIdentifier.ts";
import type { Mention } from "./Mention.ts";

const MAX_WORD_CHARS = 30;

/** Compiled for the first text with "DYT": most texts have none. */
let pattern: RegExp | undefined;

/**
 * Returns the mentions by name of a text with those of genetic dystonias added that no term names: "DYT-YY1". One that is
 * next to a mention of dystonia is a single mention with it: "DYT-YY1 dystonia".
 */
export function addGeneDesignations(text: string, mentions: Mention[]): Mention[] {
  if (!text.includes("DYT")) return mentions;
  pattern ??= new RegExp(geneDesignation, "g");
  const added = [...mentions];
  for (const { 0: designation, index: start } of text.matchAll(pattern)) {
    const end = start + designation.length;
    if (added.some((mention) => mention.start < end && mention.end > start)) continue;
    const neighbor = added.findIndex((mention) => isNextTo(text, start, end, mention));
    const mention: Mention = { start, end, form: FORM_OF_OTHER_GENES, kind: "name" };
    const noun = added[neighbor];
    if (noun) {
      const edges = { start: Math.min(start, noun.start), end: Math.max(end, noun.end) };
      added[neighbor] = { ...mention, ...edges };
    } else if (!isGene(text, start, end) && !isIdentifier(text, start, end)) added.push(mention);
  }
  return added.sort((one, other) => one.start - other.start);
}

/** Returns whether only a space or hyphen separates the designation from a mention of dystonia without a form. */
function isNextTo(text: string, start: number, end: number, { form, kind, ...noun }: Mention): boolean {
  const gap = noun.start >= end ? text.slice(end, noun.start) : text.slice(noun.end, start);
  return form === "dystonia" && kind === "name" && /^[\s-]$/.test(gap);
}

/** Returns whether the words next to the designation show that the gene is meant: "the DYT-YY1 gene". */
function isGene(text: string, start: number, end: number): boolean {
  const next = /^[\s-](\p{L}+)/u.exec(text.slice(end, end + MAX_WORD_CHARS))?.[1];
  const previous = /(\p{L}{1,30})\s$/u.exec(text.slice(Math.max(0, start - MAX_WORD_CHARS), start))?.[1];
  return [previous, next].some((word) => word && indexes.geneWords.lookUp(word.toLowerCase()));
}
