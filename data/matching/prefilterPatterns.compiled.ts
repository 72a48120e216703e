import { allTerms } from "../terms/allTerms.ts";
import { compileStems } from "./compile/compileStems.ts";
import { prefilterPatterns } from "./compile/prefilterPatterns.ts";

/** What the gate looks for: evaluated at build time and replaced by its value. */
export const stems = prefilterPatterns(compileStems(allTerms));
