import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Checks a build for Firefox as the store does (web-ext's linter). Throws at an error, a warning or a notice. */
export function lintFirefox(folder: string): void {
  const linter = join(import.meta.dirname, "../../node_modules/.bin/addons-linter");
  const { stdout, stderr } = spawnSync(linter, [folder, "--output", "json"], { encoding: "utf8" });
  const { summary, ...found } = readReport(stdout, stderr);
  if (summary.errors + summary.warnings + summary.notices > 0) {
    throw new Error(`The linter of Firefox's store finds:\n${JSON.stringify(found, null, 2)}`);
  }
}

interface Report {
  summary: { errors: number; warnings: number; notices: number };
}

function readReport(stdout: string, stderr: string): Report {
  const json = stdout.slice(stdout.indexOf("{"));
  try {
    return JSON.parse(json);
  } catch {
    throw new Error(`The linter of Firefox's store gave no report: ${stderr || stdout}`);
  }
}
