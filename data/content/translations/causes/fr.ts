import type { CauseTexts } from "../Translation.ts";

/** The causes of all forms in French. */
export const frCauses: CauseTexts = {};
