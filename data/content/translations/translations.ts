import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { pt } from "./pt.ts";
import { ru } from "./ru.ts";
import type { Translation } from "./Translation.ts";
import { zh } from "./zh.ts";

/** The texts of all records in every language except English. */
export const translations: readonly Translation[] = [es, pt, fr, de, it, ja, zh, ru, ar];
