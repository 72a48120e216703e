import type { CauseTexts } from "../Translation.ts";

/** The causes of all forms in Portuguese. */
export const ptCauses: CauseTexts = {};
