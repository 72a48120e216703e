import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import { exceededBudgets, measure, type Sizes } from "./sizes.ts";
import { checkManifest, lintFirefox } from "./storeChecks.ts";
import { verifySources } from "./verifySources.ts";
import { filesIn, writeZip } from "./zip.ts";

const ROOT = join(import.meta.dirname, "../..");
const OUTPUT = join(ROOT, ".output");
const RELEASE = join(OUTPUT, "release");
const LAST_SIZES = join(import.meta.dirname, "lastRelease.json");
const OPTIONS = new Set(process.argv.slice(2));
const BROWSERS = ["chrome", "edge", "firefox", "safari"];

/**
 * Builds the extension for each store, zips it with the sources, runs the checks of the stores, and prints hashes and
 * sizes. "--verify" also builds from the zipped sources and compares; "--record" stores the sizes for the comparison at
 * the next release.
 */
function release(): void {
  const unknown = [...OPTIONS.difference(new Set(["--verify", "--record"]))];
  if (unknown.length > 0)
    throw new Error(`Unknown option ${unknown.join(", ")}; the options are --verify and --record`);
  rmSync(RELEASE, { recursive: true, force: true });
  mkdirSync(RELEASE, { recursive: true });
  const zips = BROWSERS.map((browser) => {
    execFileSync("wxt", ["build", "-b", browser], { stdio: ["ignore", "ignore", "inherit"], cwd: ROOT });
    const folder = join(OUTPUT, `${browser}-mv3`);
    return { name: browser, ...writeZip(zipPath(browser), folder, filesIn(folder)) };
  });
  checkManifest(join(OUTPUT, "chrome-mv3"));
  checkManifest(join(OUTPUT, "edge-mv3"));
  lintFirefox(join(OUTPUT, "firefox-mv3"));
  zips.push({ name: "sources", ...writeZip(zipPath("sources"), ROOT, trackedFiles()) });
  for (const { name, hash, size } of zips) console.log(`${hash}  ${String(size).padStart(9)} bytes  ${name}`);

  const sizes: Sizes = { ...measure(join(OUTPUT, "chrome-mv3")) };
  for (const { name, size } of zips) sizes[`${name}.zip`] = size;
  printChanges(sizes);
  const exceeded = exceededBudgets(sizes);
  if (exceeded.length > 0) throw new Error(exceeded.join("\n"));
  if (OPTIONS.has("--verify")) {
    verifySources(zipPath("sources"), join(OUTPUT, "firefox-mv3"));
    console.log("\nThe build from the zipped sources is identical");
  }
  if (OPTIONS.has("--record")) writeFileSync(LAST_SIZES, `${JSON.stringify(sizes, null, 2)}\n`);
  console.log(`The packages of version ${packageJson.version} are in ${RELEASE}`);
}

function zipPath(name: string): string {
  return join(RELEASE, `dystonia-lens-${packageJson.version}-${name}.zip`);
}

/** Returns the files under version control; the reviewers of Firefox Add-ons build from them. */
function trackedFiles(): string[] {
  return execFileSync("git", ["ls-files", "-z"], { encoding: "utf8", cwd: ROOT }).split("\0").filter(Boolean);
}

/** Prints each size next to that of the last release. */
function printChanges(sizes: Sizes): void {
  const last: Sizes = JSON.parse(readFileSync(LAST_SIZES, "utf8"));
  console.log("\nbytes       before      change");
  for (const [name, size] of Object.entries(sizes)) {
    const before = last[name];
    const change = before === undefined ? "new" : `${(100 * (size / before - 1)).toFixed(1)} %`;
    console.log(`${String(size).padEnd(11)} ${String(before ?? "–").padEnd(11)} ${change.padEnd(9)} ${name}`);
  }
}

try {
  release();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
