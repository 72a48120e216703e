import { allNames } from "../terms/allTerms.ts";
import { compileStems } from "./compile/compileStems.ts";
import { gatePatterns } from "./compile/prefilterPatterns.ts";

/** What the gate looks for: evaluated at build time and replaced by its value. */
export const stems = gatePatterns(compileStems(allNames));
