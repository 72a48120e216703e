import { bundledText } from "./bundledText.compiled.ts";
import type { Records } from "./schema/dataset.ts";

/** The records that the extension ships with, in every language. */
export const bundledRecords: Records = JSON.parse(bundledText);
