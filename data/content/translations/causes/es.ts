import type { CauseTexts } from "../Translation.ts";

/** The causes of all forms in Spanish. */
export const esCauses: CauseTexts = {};
