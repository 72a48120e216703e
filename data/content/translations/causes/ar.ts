import type { CauseTexts } from "../Translation.ts";

/** The causes of all forms in Arabic. */
export const arCauses: CauseTexts = {};
