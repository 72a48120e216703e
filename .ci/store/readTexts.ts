import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundledContentVersion } from "../../data/content/contentVersion.compiled.ts";
import { SettingsSchema } from "../../data/settings/SettingsSchema.ts";
import { allTerms } from "../../data/terms/allTerms.ts";

const LOCALES = join(import.meta.dirname, "../../public/_locales");

/** Chrome Web Store and Firefox Add-ons take no longer summary, Safari's store no longer name; in characters. */
const MOST = { name: 30, summary: 132, description: 10_000 } as const;

/** Edge Add-ons takes no shorter description; in characters. */
const LEAST_DESCRIPTION = 250;

/** What a store says of the Lens in one language. */
export interface StoreTexts {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
}

const COUNTS: Readonly<Record<string, number>> = {
  forms: bundledContentVersion.counts.forms,
  organizations: bundledContentVersion.counts.organizations,
  languages: new Set(allTerms.map(({ language }) => language)).size,
};

/** The languages of the surfaces (BCP 47): in each of them there is a text for the stores. */
export const languages = SettingsSchema.entries.language.options.filter((tag) => tag !== "auto");

/**
 * The stores' texts in a language, with the numbers of what the Lens knows today. Throws where one is missing, too long
 * or too short, and says which.
 */
export function readTexts(language: string): StoreTexts {
  const { name, description: summary } = readMessages(language);
  const description = read(join(import.meta.dirname, "descriptions", `${language}.txt`))
    .trim()
    .replace(/\{(\w+)\}/g, (written, count) => {
      if (COUNTS[count] === undefined) throw new Error(`${language}: nothing is counted as ${written}`);
      return String(COUNTS[count]);
    });
  const texts = { name: name.message, summary: summary.message, description };
  for (const key of ["name", "summary", "description"] as const) {
    if (texts[key].length > MOST[key])
      throw new Error(
        `${language}: the ${key} has ${texts[key].length} characters, a store takes ${MOST[key]}`,
      );
  }
  if (description.length < LEAST_DESCRIPTION)
    throw new Error(
      `${language}: the description has ${description.length} characters, a store wants ${LEAST_DESCRIPTION}`,
    );
  return texts;
}

type Messages = Record<"name" | "description", { message: string }>;

/** Browsers know some languages by a country too: pt_BR, zh_CN. The first of them serves. */
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
    throw new Error(`${path} is missing: each language of the surfaces needs one`);
  }
}
