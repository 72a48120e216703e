import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";

/** The earliest time that a zip can store. All entries have it, so that equal files give an equal zip. */
const ENTRY_TIME = new Date(1980, 0, 1);

/** Returns the paths of all files in a folder and its subfolders, relative to the folder, with "/" as separator. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll("\\", "/"));
}

/**
 * Writes a zip of the files and returns its SHA-256 (hex) and its size in bytes. Equal files give equal bytes.
 * @param files paths relative to `folder`, with "/" as separator
 */
export function writeZip(
  zip: string,
  folder: string,
  files: readonly string[],
): { hash: string; size: number } {
  const entries = files.toSorted().map((file) => [file, readFileSync(join(folder, file))] as const);
  const bytes = zipSync(Object.fromEntries(entries), {
    level: 9,
    mtime: ENTRY_TIME,
    os: 3,
    attrs: 0o644 << 16,
  });
  writeFileSync(zip, bytes);
  return { hash: createHash("sha256").update(bytes).digest("hex"), size: bytes.length };
}
