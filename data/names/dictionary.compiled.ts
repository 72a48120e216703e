import { allNames } from "./allNames.ts";
import { compileDictionary } from "./compileDictionary.ts";

/** The dictionary as the marks ship it: evaluated at build time and replaced by its value. */
export const dictionary = compileDictionary(allNames);
