import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** Removes the index signature of @types/chrome, which would allow unknown keys in a manifest. */
const KNOWN_KEYS = "type Known<T> = { [Key in keyof T as string extends Key ? never : Key]: T[Key] };\n";

/**
 * Checks the manifest of a build against Chrome's types (@types/chrome). Throws the compiler's message for an unknown
 * key or a value of the wrong type.
 */
export function checkManifest(folder: string): void {
  const manifest = readFileSync(join(folder, "manifest.json"), "utf8");
  const scratch = mkdtempSync(join(ROOT, ".output/manifest-"));
  try {
    const file = join(scratch, "manifest.ts");
    writeFileSync(
      file,
      `${KNOWN_KEYS}export const manifest: Known<chrome.runtime.ManifestV3> = ${manifest};\n`,
    );
    const { status, stdout } = spawnSync(
      join(ROOT, "node_modules/.bin/tsc"),
      ["--noEmit", "--strict", "--ignoreConfig", "--types", "chrome", file],
      { encoding: "utf8", cwd: ROOT },
    );
    if (status !== 0) throw new Error(`The manifest does not fit Chrome's types:\n${stdout}`);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Runs the linter of Firefox Add-ons on a build. Throws its report when it finds an error, a warning or a notice. */
export function lintFirefox(folder: string): void {
  const linter = join(ROOT, "node_modules/.bin/addons-linter");
  const { stdout, stderr } = spawnSync(linter, [folder, "--output", "json"], { encoding: "utf8" });
  const { summary, ...findings } = parseReport(stdout, stderr);
  if (summary.errors + summary.warnings + summary.notices > 0) {
    throw new Error(`addons-linter reports:\n${JSON.stringify(findings, null, 2)}`);
  }
}

interface LinterReport {
  summary: { errors: number; warnings: number; notices: number };
}

function parseReport(stdout: string, stderr: string): LinterReport {
  try {
    return JSON.parse(stdout.slice(stdout.indexOf("{")));
  } catch {
    throw new Error(`addons-linter printed no report: ${stderr || stdout}`);
  }
}
