import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { SETTINGS_VERSION } from "../../data/settings/defaultSettings.ts";

import type { TestedBrowser } from "../tools/LensBrowser.ts";

const root = join(import.meta.dirname, "../..");

/** Files and folders that a build reads. */
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

/** Source changes of the later release: one more setting and one more object store. */
const CHANGES: [file: string, from: string, to: string][] = [
  [
    "data/settings/defaultSettings.ts",
    `SETTINGS_VERSION = ${SETTINGS_VERSION}`,
    `SETTINGS_VERSION = ${SETTINGS_VERSION + 1}`,
  ],
  ["data/settings/validSettings.ts", "Migration>> = {", `Migration>> = { ${SETTINGS_VERSION}: (old) => old,`],
  ["data/settings/SettingsSchema.ts", "badge: v.boolean()", "badge: v.boolean(), glow: v.boolean()"],
  ["data/settings/defaultSettings.ts", "badge: true", "badge: true, glow: false"],
  ["data/library/openLibrary.ts", "LIBRARY_VERSION = 3", "LIBRARY_VERSION = 4"],
  ["data/library/openLibrary.ts", '"contentVersion"] as const', '"contentVersion", "more"] as const'],
];

const outputs = { chromium: "chrome", firefox: "firefox" };

/**
 * Builds a later release for a browser from the current sources with `CHANGES`. Resolves to its folder and a function
 * that removes it.
 */
export async function buildRelease(
  kind: TestedBrowser,
): Promise<{ folder: string; remove(): Promise<void> }> {
  const sources = await mkdtemp(join(tmpdir(), "lens-sources-"));
  const remove = () => rm(sources, { recursive: true, force: true });
  try {
    for (const name of SOURCES) await cp(join(root, name), join(sources, name), { recursive: true });
    await symlink(join(root, "node_modules"), join(sources, "node_modules"), "junction");
    for (const [file, from, to] of CHANGES) {
      const text = await readFile(join(sources, file), "utf8");
      if (!text.includes(from)) throw new Error(`${file} no longer contains "${from}": update CHANGES`);
      await writeFile(join(sources, file), text.replace(from, to));
    }
    const wxt = join(root, "node_modules/wxt/bin/wxt.mjs");
    await promisify(execFile)(process.execPath, [wxt, "build", "-b", outputs[kind]], {
      cwd: sources,
      // Vitest sets NODE_ENV to "test", which would make a development build.
      env: { ...process.env, NODE_ENV: "production" },
    });
    return { folder: join(sources, `.output/${outputs[kind]}-mv3`), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
