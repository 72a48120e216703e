import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Paths of all files under a folder, as addresses write them. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}
