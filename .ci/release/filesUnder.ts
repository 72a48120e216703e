import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The paths of all files below a folder, from there on, with "/" between. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll("\\", "/"));
}
