import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import { checkManifest } from "./checkManifest.ts";
import { filesUnder } from "./filesUnder.ts";
import { lintFirefox } from "./lintFirefox.ts";
import { measure, type Sizes } from "./measure.ts";
import { overBudget } from "./overBudget.ts";
import { verifySources } from "./verifySources.ts";
import { zipFolder } from "./zipFolder.ts";

const ROOT = join(import.meta.dirname, "../..");
const OUTPUT = join(ROOT, ".output");
const RELEASE = join(OUTPUT, "release");
const LAST = join(import.meta.dirname, "lastRelease.json");
const OPTIONS = new Set(process.argv.slice(2));
const BROWSERS = ["chrome", "edge", "firefox", "safari"];

/**
 * Builds and zips the extension for each store, checks each zip as its store will, and prints hashes and sizes.
 * "--verify" builds from the zipped sources and compares; "--record" keeps the sizes for the next release to compare with.
 */
function release(): void {
  const unknown = [...OPTIONS.difference(new Set(["--verify", "--record"]))];
  if (unknown.length > 0)
    throw new Error(`There is no ${unknown.join(", ")}: write --verify, --record or nothing`);
  rmSync(RELEASE, { recursive: true, force: true });
  mkdirSync(RELEASE, { recursive: true });
  const zips = BROWSERS.map((browser) => {
    execFileSync("wxt", ["build", "-b", browser], { stdio: ["ignore", "ignore", "inherit"], cwd: ROOT });
    const folder = join(OUTPUT, `${browser}-mv3`);
    return { name: browser, ...zip(browser, folder, filesUnder(folder)) };
  });
  checkManifest(join(OUTPUT, "chrome-mv3"));
  checkManifest(join(OUTPUT, "edge-mv3"));
  lintFirefox(join(OUTPUT, "firefox-mv3"));
  zips.push({ name: "sources", ...zip("sources", ROOT, trackedFiles()) });
  for (const { name, hash, size } of zips) console.log(`${hash}  ${String(size).padStart(9)} bytes  ${name}`);

  const sizes: Sizes = { ...measure(join(OUTPUT, "chrome-mv3")) };
  for (const { name, size } of zips) sizes[`${name}.zip`] = size;
  compare(sizes);
  const over = overBudget(sizes);
  if (over.length > 0) throw new Error(over.join("\n"));
  if (OPTIONS.has("--verify")) {
    verifySources(zipPath("sources"), join(OUTPUT, "firefox-mv3"));
    console.log("\nThe sources build to the same bytes");
  }
  if (OPTIONS.has("--record")) writeFileSync(LAST, `${JSON.stringify(sizes, null, 2)}\n`);
  console.log(`The packages of version ${packageJson.version} are in ${RELEASE}`);
}

function zip(name: string, folder: string, files: string[]) {
  return zipFolder(folder, files, zipPath(name));
}

function zipPath(name: string): string {
  return join(RELEASE, `dystonia-lens-${packageJson.version}-${name}.zip`);
}

/** What Firefox's reviewers build from: all that is in the commit. */
function trackedFiles(): string[] {
  return execFileSync("git", ["ls-files", "-z"], { encoding: "utf8", cwd: ROOT }).split("\0").filter(Boolean);
}

/** Prints each size, and what it was at the last release. */
function compare(sizes: Sizes): void {
  const last: Sizes = JSON.parse(readFileSync(LAST, "utf8"));
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
