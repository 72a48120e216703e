import { allTerms } from "../terms/allTerms.ts";
import { compileStems } from "./compile/compileStems.ts";
import { prefilterPatterns } from "./compile/stemPatterns.ts";

/** The stems that the prefilter searches for; computed at build time and shipped as their value. */
export const stems = prefilterPatterns(compileStems(allTerms));
