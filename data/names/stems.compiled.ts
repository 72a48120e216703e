import { allNames } from "./allNames.ts";
import { compileStems } from "./compileStems.ts";
import { gatePatterns } from "./gatePatterns.ts";

/** What the gate looks for: evaluated at build time and replaced by its value. */
export const stems = gatePatterns(compileStems(allNames));
