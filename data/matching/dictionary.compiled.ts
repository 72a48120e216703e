import { allTerms } from "../terms/allTerms.ts";
import { compileDictionary } from "./compile/compileDictionary.ts";

/** The dictionary as the marks ship it: evaluated at build time and replaced by its value. */
export const dictionary = compileDictionary(allTerms);
