import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "../..");

/** The files that a build reads. */
const SOURCES = [
  ".ci",
  "assets",
  "components",
  "data",
  "entrypoints",
  "package.json",
  "public",
  "tsconfig.json",
  "wxt.config.ts",
];

/** The changes of a later release: one more setting, and one more store in the library. */
const CHANGES: [file: string, from: string, to: string][] = [
  ["data/settings/defaultSettings.ts", "SETTINGS_VERSION = 1", "SETTINGS_VERSION = 2"],
  ["data/settings/validSettings.ts", "Migration>> = {}", "Migration>> = { 1: (old) => old }"],
  ["data/settings/SettingsSchema.ts", "badge: v.boolean()", "badge: v.boolean(), glow: v.boolean()"],
  ["data/settings/defaultSettings.ts", "badge: true", "badge: true, glow: false"],
  ["data/library/openLibrary.ts", "LIBRARY_VERSION = 2", "LIBRARY_VERSION = 3"],
  ["data/library/openLibrary.ts", '"contentVersion"] as const', '"contentVersion", "more"] as const'],
];

/**
 * Resolves to the folder of a later release, built from the present sources with these changes, and a function that
 * removes it. The build is for Chromium; with Firefox's manifest it also runs in Firefox.
 */
export async function buildRelease(): Promise<{ folder: string; remove(): Promise<void> }> {
  const place = await mkdtemp(join(tmpdir(), "lens-sources-"));
  const remove = () => rm(place, { recursive: true, force: true });
  try {
    for (const name of SOURCES) await cp(join(root, name), join(place, name), { recursive: true });
    await symlink(join(root, "node_modules"), join(place, "node_modules"), "junction");
    for (const [file, from, to] of CHANGES) {
      const text = await readFile(join(place, file), "utf8");
      if (!text.includes(from)) throw new Error(`${file} has no "${from}" any more: change CHANGES`);
      await writeFile(join(place, file), text.replace(from, to));
    }
    await promisify(execFile)(process.execPath, [join(root, "node_modules/wxt/bin/wxt.mjs"), "build"], {
      cwd: place,
      // Vitest's own would make a build for development.
      env: { ...process.env, NODE_ENV: "production" },
    });
    return { folder: join(place, ".output/chrome-mv3"), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
