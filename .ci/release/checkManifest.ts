import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** The type lets any key through beside the known ones: this leaves that door out. */
const KNOWN = "type Known<T> = { [Key in keyof T as string extends Key ? never : Key]: T[Key] };\n";

/**
 * Checks a build's manifest against Chrome's schema of manifests, as @types/chrome has it: a key that Chrome does not
 * know, or a value of the wrong type, throws with the compiler's message.
 */
export function checkManifest(folder: string): void {
  const manifest = readFileSync(join(folder, "manifest.json"), "utf8");
  const scratch = mkdtempSync(join(ROOT, ".output/manifest-"));
  try {
    const file = join(scratch, "manifest.ts");
    writeFileSync(file, `${KNOWN}export const manifest: Known<chrome.runtime.ManifestV3> = ${manifest};\n`);
    const { status, stdout } = spawnSync(
      join(ROOT, "node_modules/.bin/tsc"),
      ["--noEmit", "--strict", "--ignoreConfig", "--types", "chrome", file],
      { encoding: "utf8", cwd: ROOT },
    );
    if (status !== 0) throw new Error(`The manifest is not as Chrome's schema wants it:\n${stdout}`);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
