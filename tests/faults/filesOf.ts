import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Resolves to the paths of all files under a folder, relative to it and with forward slashes as in URLs. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}
