import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { type BrowserKind, browserKinds } from "../tools/LensBrowser.ts";

export const usage = `npm start -- [URL or file] [--browser ${browserKinds.join("|")}] [--headless] [--output FOLDER]`;

export interface StartOptions {
  /** URL of the page to open; undefined for the project's sample article. */
  url: string | undefined;
  /** The chosen browser; undefined for the first one that is installed. */
  browser: BrowserKind | undefined;
  /** Whether to run without a window. */
  headless: boolean;
  /** Folder for the screenshots; undefined for a new temporary folder. */
  output: string | undefined;
}

/** Returns the options of the command line. Throws an error with the correct usage. */
export function parseOptions(args: readonly string[], folder: string): StartOptions {
  const { values, positionals } = readArguments(args);
  if (positionals.length > 1) throw new Error(`One page at a time. Usage: ${usage}`);
  const { browser, headless, output } = values;
  const kind = browserKinds.find((each) => each === browser);
  if (browser !== undefined && !kind)
    throw new Error(`There is no browser "${browser}" here; use one of ${browserKinds.join(", ")}`);
  const [page] = positionals;
  return {
    url: page === undefined ? undefined : urlOf(page, folder),
    browser: kind,
    headless,
    output: output === undefined ? undefined : resolve(folder, output),
  };
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        browser: { type: "string" },
        headless: { type: "boolean", default: false },
        output: { type: "string" },
      },
    });
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split(". ");
    throw new Error(`${reason}. Usage: ${usage}`);
  }
}

/** Returns the URL of a page given as a URL or as the path of a file. */
function urlOf(page: string, folder: string): string {
  const file = resolve(folder, page);
  if (existsSync(file)) return pathToFileURL(file).href;
  if (/^(https?|file):/.test(page) && URL.canParse(page)) return page;
  throw new Error(`"${page}" is neither a file that exists nor an http, https or file address`);
}
