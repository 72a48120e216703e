import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { filesIn } from "./zip.ts";

/**
 * Builds for Firefox from a zip of the sources, in an empty folder and with newly installed packages, as the reviewers
 * of Firefox Add-ons do. Throws with the names of the files that differ from the build in `folder`.
 */
export function verifySources(zip: string, folder: string): void {
  const scratch = mkdtempSync(join(tmpdir(), "dystonia-lens-sources-"));
  try {
    for (const [file, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
      mkdirSync(dirname(join(scratch, file)), { recursive: true });
      writeFileSync(join(scratch, file), bytes);
    }
    const run = (command: string, ...args: string[]) =>
      execFileSync(command, args, { cwd: scratch, stdio: ["ignore", "ignore", "inherit"] });
    run("npm", "ci");
    run("npx", "wxt", "build", "-b", "firefox");
    const rebuilt = join(scratch, ".output/firefox-mv3");
    const names = new Set([...filesIn(folder), ...filesIn(rebuilt)]);
    const differingFiles = [...names].filter((file) => !isSameFile(file, folder, rebuilt));
    if (differingFiles.length > 0)
      throw new Error(`The build from the zipped sources differs in:\n${differingFiles.join("\n")}`);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Returns whether both folders contain the file with the same bytes. */
function isSameFile(file: string, ...folders: [string, string]): boolean {
  const [one, other] = folders.map((folder) => {
    try {
      return readFileSync(join(folder, file));
    } catch {
      return undefined;
    }
  });
  return one !== undefined && other !== undefined && one.equals(other);
}
