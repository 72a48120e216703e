import type { CauseTexts } from "../Translation.ts";

/** The causes of all forms in Japanese. */
export const jaCauses: CauseTexts = {};
