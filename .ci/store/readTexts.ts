import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundledContentVersion } from "../../data/content/contentVersion.compiled.ts";
import { SettingsSchema } from "../../data/settings/SettingsSchema.ts";
import { allTerms } from "../../data/terms/allTerms.ts";
import { MIN_DESCRIPTION_CHARS, maxChars } from "./limits.ts";

const LOCALES = join(import.meta.dirname, "../../public/_locales");

/** The texts of a store page in one language. */
export interface StoreTexts {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
}

/** The values of the placeholders in the descriptions. */
const COUNTS: Readonly<Record<string, number>> = {
  forms: bundledContentVersion.counts.forms,
  organizations: bundledContentVersion.counts.organizations,
  languages: new Set(allTerms.map(({ language }) => language)).size,
};

/** The languages of the extension (BCP 47); each has texts for the stores. */
export const languages = SettingsSchema.entries.language.options.filter((tag) => tag !== "auto");

/**
 * Returns the stores' texts in a language, with the current numbers of forms, organizations and languages. Throws when a
 * text is missing, too long or too short.
 */
export function readTexts(language: string): StoreTexts {
  const { name, description: summary } = readMessages(language);
  const description = read(join(import.meta.dirname, "descriptions", `${language}.txt`))
    .trim()
    .replace(/\{(\w+)\}/g, (written, count) => {
      if (COUNTS[count] === undefined) throw new Error(`${language}: unknown placeholder ${written}`);
      return String(COUNTS[count]);
    });
  const texts = { name: name.message, summary: summary.message, description };
  for (const key of ["name", "summary", "description"] as const) {
    if (texts[key].length > maxChars[key])
      throw new Error(
        `${language}: the ${key} has ${texts[key].length} characters, the limit is ${maxChars[key]}`,
      );
  }
  if (description.length < MIN_DESCRIPTION_CHARS)
    throw new Error(
      `${language}: the description has ${description.length} characters, the minimum is ${MIN_DESCRIPTION_CHARS}`,
    );
  return texts;
}

type Messages = Record<"name" | "description", { message: string }>;

/** Reads the first folder of the language: browsers require a country for some languages (pt_BR and pt_PT, zh_CN). */
function readMessages(language: string): Messages {
  const folder = readdirSync(LOCALES)
    .sort()
    .find((name) => name === language || name.startsWith(`${language}_`));
  if (!folder) throw new Error(`${language}: public/_locales has no folder for it`);
  return JSON.parse(read(join(LOCALES, folder, "messages.json")));
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new Error(`${path} is missing: each language of the extension needs it`);
  }
}
