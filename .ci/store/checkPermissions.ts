import { readFileSync } from "node:fs";
import { join } from "node:path";
import reasons from "./permissions.json" with { type: "json" };

const README = join(import.meta.dirname, "../../README.md");

/**
 * Compares the permissions of a build for Chromium with the reasons in permissions.json and in the README's table.
 * Throws for each permission without a reason, and for each reason without a permission.
 */
export function checkPermissions(folder: string): void {
  const { permissions, host_permissions } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const permitted: string[] = [...permissions, ...(host_permissions ? ["host permissions"] : [])];
  const table = readFileSync(README, "utf8").split("## Permissions")[1]?.split("\n## ")[0] ?? "";
  const inReadme = [...table.matchAll(/^\| (?:`(\w+)`|access to all sites)/gm)].map(
    ([, name]) => name ?? "host permissions",
  );
  const listed = { ".ci/store/permissions.json": Object.keys(reasons), "README.md": inReadme };
  const problems = Object.entries(listed).flatMap(([file, names]) => [
    ...permitted.filter((name) => !names.includes(name)).map((name) => `${file} gives no reason for ${name}`),
    ...names
      .filter((name) => !permitted.includes(name))
      .map((name) => `${file} gives a reason for ${name}, which the manifest does not request`),
  ]);
  if (problems.length > 0) throw new Error(problems.join("\n"));
}
