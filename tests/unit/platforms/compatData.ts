import { createRequire } from "node:module";
import type {
  CompatData,
  CompatStatement,
  Identifier,
  SimpleSupportStatement,
} from "@mdn/browser-compat-data";
import type { oldestBrowsers } from "../../../data/build/oldestBrowsers.ts";

/** A browser as MDN's compatibility data calls it. */
export type BrowserName = keyof typeof oldestBrowsers | "safari_ios";

/** MDN's data of which release of each browser supports what. Required, because Vite would turn 20 MB into a module. */
const data: CompatData = createRequire(import.meta.url)("@mdn/browser-compat-data");

/** Returns the entry of a path such as "css.properties.color", with the entries inside it. */
export function entryOf(path: string): Identifier | undefined {
  return path.split(".").reduce((entry, name) => entry?.[name], data as unknown as Identifier | undefined);
}

/**
 * Returns the first release of a browser with a feature, as a number: infinite without one, and for previews and features
 * behind a flag. A release with part of the feature counts, and so does a prefix that the build adds.
 * @param use the CSS property that must have an effect, where notes about a partial implementation name it; or the
 * beginning of the older name that the code uses
 */
export function supportedSince(compat: CompatStatement | undefined, browser: BrowserName, use = ""): number {
  const statements = [compat?.support[browser] ?? []].flat() as SimpleSupportStatement[];
  return Math.min(
    ...statements.filter((each) => isUsable(each, use)).map((statement) => firstRelease(statement, use)),
  );
}

function isUsable(statement: SimpleSupportStatement, use: string): boolean {
  const { flags, prefix, alternative_name, version_removed, partial_implementation } = statement;
  // A later statement says that the rest was added then.
  const isReplaced = version_removed !== undefined && !partial_implementation;
  const isNamed = !alternative_name || (use !== "" && alternative_name.startsWith(use));
  return !flags && isNamed && !isReplaced && (!prefix || prefix === "-webkit-");
}

function firstRelease({ version_added, notes }: SimpleSupportStatement, use: string): number {
  // As in “Before Firefox 146, cannot be used with <code>text-decoration</code>.”
  const limit = [notes ?? []].flat().find((note) => note.includes(`cannot be used with <code>${use}</code>`));
  return limit ? releaseOf(/\d+/.exec(limit)?.[0]) : releaseOf(version_added);
}

function releaseOf(version: string | false | undefined): number {
  // "≤58" is at most 58; "preview" is no release.
  const release = Number(String(version).replace("≤", ""));
  return version && !Number.isNaN(release) ? release : Number.POSITIVE_INFINITY;
}
