import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";

/** The earliest time that a zip can hold: every entry has it, so that equal files make equal zips. */
const WHEN = new Date(1980, 0, 1);

/**
 * The SHA-256 of a zip of these files (hex) and its size in bytes, after it is written. Equal files give equal bytes.
 * @param files paths below the folder, with "/" between
 */
export function zipFolder(
  folder: string,
  files: readonly string[],
  zip: string,
): { hash: string; size: number } {
  const entries = files.toSorted().map((file) => [file, readFileSync(join(folder, file))] as const);
  const bytes = zipSync(Object.fromEntries(entries), { level: 9, mtime: WHEN, os: 3, attrs: 0o644 << 16 });
  writeFileSync(zip, bytes);
  return { hash: createHash("sha256").update(bytes).digest("hex"), size: bytes.length };
}
