import type { CauseTexts } from "../Translation.ts";

/** The causes of all forms in Chinese. */
export const zhCauses: CauseTexts = {};
