import { resolve } from "node:path";
import { parseArgs } from "node:util";

/** The parts of the bench, in the order in which they run. */
export const partNames = ["gate", "scan", "outside", "synthetic", "observer", "hit", "frames"] as const;
export type PartName = (typeof partNames)[number];

export const usage = `npm run bench -- [PAGES…] [--only ${partNames.join("|")}] [--match WORDS] [--n LOADS] [--limit PAGES] [--extension FOLDER] [--json FILE] [--table] [--profile]`;

export interface BenchOptions {
  /** HTML files and folders of them; none for the project's own pages. */
  readonly paths: readonly string[];
  readonly parts: readonly PartName[];
  /** Only pages whose name holds this. */
  readonly match: string | undefined;
  /** Loads of each page for each figure, instead of each part's own number. */
  readonly loads: number | undefined;
  /** Pages at most, instead of each part's own number. */
  readonly limit: number | undefined;
  /** Folder of the built extension; undefined for the one that was built last. */
  readonly extension: string | undefined;
  readonly json: string | undefined;
  /** Print the short Markdown table, too. */
  readonly table: boolean;
  /** Print which functions the time goes to, instead of figures. */
  readonly profile: boolean;
}

/** What the command line asks for; paths are resolved against `folder`. An error that says what to write instead. */
export function parseOptions(args: readonly string[], folder: string): BenchOptions {
  const { values, positionals } = readArguments(args);
  const parts = values.only?.map((name) => {
    const part = partNames.find((each) => each === name);
    if (!part) throw new Error(`There is no part "${name}"; use ${partNames.join(", ")}`);
    return part;
  });
  return {
    paths: positionals.map((path) => resolve(folder, path)),
    parts: parts ?? partNames,
    match: values.match,
    loads: positive("n", values.n),
    limit: positive("limit", values.limit),
    extension: values.extension && resolve(folder, values.extension),
    json: values.json && resolve(folder, values.json),
    table: values.table,
    profile: values.profile,
  };
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        only: { type: "string", multiple: true },
        match: { type: "string" },
        n: { type: "string" },
        limit: { type: "string" },
        extension: { type: "string" },
        json: { type: "string" },
        table: { type: "boolean", default: false },
        profile: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split(". ");
    throw new Error(`${reason}. Write: ${usage}`);
  }
}

function positive(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${name} is a whole number from 1, not "${value}"`);
  return number;
}
