import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { SettingsSchema } from "../../data/settings/SettingsSchema.ts";
import { type BrowserKind, browserKinds } from "../tools/LensBrowser.ts";

const languages = SettingsSchema.entries.language.options;

export const usage = `npm run gallery -- [--output FOLDER] [--only WORD]… [--browser ${browserKinds.join("|")}] [--language ${languages.join("|")}]`;

type Language = (typeof languages)[number];

export interface GalleryOptions {
  /** Folder of the screenshots and the index. */
  readonly output: string;
  /** Use only scenes whose name or group contains one of these texts; empty for all scenes. */
  readonly only: readonly string[];
  readonly browser: BrowserKind;
  /** Language of the Lens and the browser; undefined for the browser's default. */
  readonly language: Language | undefined;
}

/** Returns the options of the command line, with paths resolved against `folder`. Throws an error with the correct usage. */
export function parseOptions(args: readonly string[], folder: string): GalleryOptions {
  const { values } = readArguments(args);
  const browser = browserKinds.find((kind) => kind === values.browser);
  if (!browser) throw new Error(`There is no browser "${values.browser}"; use ${browserKinds.join(", ")}`);
  const language = languages.find((tag) => tag === values.language);
  if (values.language && !language) {
    throw new Error(`The Lens has no language "${values.language}"; use ${languages.join(", ")}`);
  }
  return {
    output: values.output
      ? resolve(folder, values.output)
      : join(import.meta.dirname, "../../.output/gallery"),
    only: values.only.map((word) => word.toLowerCase()),
    browser,
    language,
  };
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        output: { type: "string" },
        only: { type: "string", multiple: true, default: [] },
        browser: { type: "string", default: "chromium" },
        language: { type: "string" },
      },
    });
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split(". ");
    throw new Error(`${reason}. Usage: ${usage}`);
  }
}
