import { en } from "../../data/i18n/catalogs/en.ts";
import { createTranslator } from "../../data/i18n/createTranslator.ts";

/** The translator of the language in which the tests run unless they choose another one. */
export const english = createTranslator("en-US", en);
