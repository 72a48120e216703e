import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { type BrowserKind, browserKinds } from "../tools/LensBrowser.ts";

export const usage = `npm start -- [URL or file] [--browser ${browserKinds.join("|")}] [--headless] [--output FOLDER]`;

export interface StartOptions {
  /** Address of the page to open; undefined for the project's own article. */
  url: string | undefined;
  /** The browser asked for; undefined for the first that is found. */
  browser: BrowserKind | undefined;
  headless: boolean;
  /** Folder for the screenshots; undefined for a new one. */
  output: string | undefined;
}

/** What the command line asks for. An error that says what to write instead if it cannot be understood. */
export function parseOptions(args: readonly string[], folder: string): StartOptions {
  const { values, positionals } = readArguments(args);
  if (positionals.length > 1) throw new Error(`One page at a time, please: ${usage}`);
  const { browser, headless, output } = values;
  const kind = browserKinds.find((each) => each === browser);
  if (browser !== undefined && !kind)
    throw new Error(`There is no browser "${browser}" here; use one of ${browserKinds.join(", ")}`);
  const [page] = positionals;
  return {
    url: page === undefined ? undefined : addressOf(page, folder),
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
    throw new Error(`${reason}. Write: ${usage}`);
  }
}

/** The address of a page that is given as a URL or as a file's path. */
function addressOf(page: string, folder: string): string {
  const file = resolve(folder, page);
  if (existsSync(file)) return pathToFileURL(file).href;
  if (/^(https?|file):/.test(page) && URL.canParse(page)) return page;
  throw new Error(`"${page}" is neither a file that exists nor an http, https or file address`);
}
