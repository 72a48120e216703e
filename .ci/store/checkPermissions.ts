import { readFileSync } from "node:fs";
import { join } from "node:path";
import reasons from "./permissions.json" with { type: "json" };

const README = join(import.meta.dirname, "../../README.md");

/**
 * Compares what a built extension for Chromium asks for with what the stores are told of it, and with the README's
 * table. Throws with each permission that is told and not asked for, or asked for and not told.
 * @param folder of the build
 */
export function checkPermissions(folder: string): void {
  const { permissions, host_permissions } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const asked: string[] = [...permissions, ...(host_permissions ? ["host permissions"] : [])];
  const table = readFileSync(README, "utf8").split("## Permissions")[1]?.split("\n## ")[0] ?? "";
  const inReadme = [...table.matchAll(/^\| (?:`(\w+)`|access to all sites)/gm)].map(
    ([, name]) => name ?? "host permissions",
  );
  const faults = Object.entries({
    ".ci/store/permissions.json": Object.keys(reasons),
    "README.md": inReadme,
  }).flatMap(([file, told]) => [
    ...asked.filter((name) => !told.includes(name)).map((name) => `${file} gives no reason for ${name}`),
    ...told
      .filter((name) => !asked.includes(name))
      .map((name) => `${file} gives a reason for ${name}, which is not asked for`),
  ]);
  if (faults.length > 0) throw new Error(faults.join("\n"));
}
