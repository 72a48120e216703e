import { resolve } from "node:path";
import { parseArgs } from "node:util";

/** The parts of the bench, in the order in which they run. */
export const partNames = [
  "detector",
  "scan",
  "outside",
  "first",
  "load",
  "iframes",
  "large",
  "dense",
  "live",
  "storm",
  "frames",
  "hit",
  "observer",
  "forms",
  "memory",
] as const;
export type PartName = (typeof partNames)[number];

/** Names of several parts, and former names of parts. */
const partAliases: Readonly<Record<string, readonly PartName[]>> = {
  gate: ["detector"],
  synthetic: ["large", "dense", "live"],
};

export const usage = `npm run bench -- [PAGES…] [--only ${partNames.join("|")}] [--match WORDS] [--n LOADS] [--limit PAGES] [--extension FOLDER] [--against FOLDER] [--minutes MINUTES] [--json FILE] [--table] [--profile]`;

export interface BenchOptions {
  /** HTML files and folders of them; empty for the project's own pages. */
  readonly paths: readonly string[];
  readonly parts: readonly PartName[];
  /** Use only pages whose name contains this text. */
  readonly match: string | undefined;
  /** Loads of each page per figure; undefined for the default of each part. */
  readonly loads: number | undefined;
  /** Maximum number of pages; undefined for the default of each part. */
  readonly limit: number | undefined;
  /** Folder of the built extension; undefined for the latest build. */
  readonly extension: string | undefined;
  /** Folder of another build, to be measured in turn with `extension` by the parts that load extensions. */
  readonly against: string | undefined;
  /** Minutes that the page of the part "memory" changes for; undefined for the default. */
  readonly minutes: number | undefined;
  /** Path of the JSON report; undefined for no report. */
  readonly json: string | undefined;
  /** Whether to print the short Markdown table as well. */
  readonly table: boolean;
  /** Whether to print CPU profiles instead of figures. */
  readonly profile: boolean;
}

/** Returns the options of the command line, with paths resolved against `folder`. Throws an error with the correct usage. */
export function parseOptions(args: readonly string[], folder: string): BenchOptions {
  const { values, positionals } = readArguments(args);
  return {
    paths: positionals.map((path) => resolve(folder, path)),
    parts: values.only?.flatMap(partsNamed) ?? partNames,
    match: values.match,
    loads: positiveInteger("n", values.n),
    limit: positiveInteger("limit", values.limit),
    extension: values.extension && resolve(folder, values.extension),
    against: values.against && resolve(folder, values.against),
    minutes: positiveInteger("minutes", values.minutes),
    json: values.json && resolve(folder, values.json),
    table: values.table,
    profile: values.profile,
  };
}

function partsNamed(name: string): readonly PartName[] {
  const parts = partAliases[name] ?? partNames.filter((each) => each === name);
  if (parts.length === 0) throw new Error(`There is no part "${name}"; use ${partNames.join(", ")}`);
  return parts;
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
        against: { type: "string" },
        minutes: { type: "string" },
        json: { type: "string" },
        table: { type: "boolean", default: false },
        profile: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split(". ");
    throw new Error(`${reason}. Usage: ${usage}`);
  }
}

function positiveInteger(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${name} must be a whole number of at least 1, not "${value}"`);
  return number;
}
