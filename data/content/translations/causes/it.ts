import type { CauseTexts } from "../Translation.ts";

/** The causes of all forms in Italian. */
export const itCauses: CauseTexts = {};
