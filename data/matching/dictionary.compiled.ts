import { allTerms } from "../terms/allTerms.ts";
import { compileDictionary } from "./compile/compileDictionary.ts";

/** The dictionary of all languages; computed at build time and shipped as its value. */
export const dictionary = compileDictionary(allTerms);
