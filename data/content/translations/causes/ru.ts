import type { CauseTexts } from "../Translation.ts";

/** The causes of all forms in Russian. */
export const ruCauses: CauseTexts = {};
