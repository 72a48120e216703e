import type { CauseTexts } from "../Translation.ts";

/** The causes of all forms in German. */
export const deCauses: CauseTexts = {};
