import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bundledText } from "../../../data/content/bundledText.compiled.ts";
import { bundledContentVersion } from "../../../data/content/contentVersion.compiled.ts";
import packageJson from "../../../package.json" with { type: "json" };
import config from "../../../wxt.config.ts";

const read = (file: string) => readFileSync(join(import.meta.dirname, "../../..", file), "utf8");

it("is that of package.json in the lock file and at the head of the changelog", () => {
  const { version, packages } = JSON.parse(read("package-lock.json"));
  expect([version, packages[""].version]).toEqual([packageJson.version, packageJson.version]);
  expect(/^## (\d\S*)/m.exec(read("CHANGELOG.md"))?.[1]).toBe(packageJson.version);
});

it("is not set a second time for the manifest, into which it is copied from package.json", async () => {
  const env = { browser: "chrome", mode: "production", command: "build", manifestVersion: 3 } as const;
  const manifest = typeof config.manifest === "function" ? await config.manifest(env) : config.manifest;
  expect(manifest).not.toHaveProperty("version");
});

it("of the content follows from the records", () => {
  const hash = createHash("sha256").update(bundledText).digest("hex");
  expect(hash.startsWith(bundledContentVersion.hash)).toBe(true);
  expect(bundledContentVersion.hash).toMatch(/^[0-9a-f]{8}$/);
});
