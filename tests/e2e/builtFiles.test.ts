import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { NOTICES_FILE } from "../../data/build/NoticeCollector.ts";
import packageJson from "../../package.json" with { type: "json" };
import { extensionFolder } from "../tools/extensionFolder.ts";

describe.each(["chromium", "firefox"] as const)("the build for %s", (kind) => {
  const read = async (path: string) => readFile(join(await extensionFolder(kind), path), "utf8");
  const filesOf = async (ending: RegExp) =>
    (await readdir(await extensionFolder(kind), { recursive: true })).filter((file) => ending.test(file));

  it("forbids every connection and offers no file to pages", async () => {
    const manifest = JSON.parse(await read("manifest.json"));
    const policy: string = manifest.content_security_policy.extension_pages;
    for (const directive of [
      "default-src 'none'",
      "connect-src 'none'",
      "script-src 'self'",
      "frame-ancestors 'none'",
    ])
      expect(policy).toContain(directive);
    expect(policy).not.toMatch(/unsafe|https?:|wasm|\*/);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.permissions).not.toContain("webRequest");
  });

  it.each([
    [
      "evaluates text as code",
      /\beval\s*\(|new Function\s*\(|\bFunction\s*\(\s*["'`]|set(Timeout|Interval)\s*\(\s*["'`]/,
    ],
    ["loads remote code", /(\bimport\s*\(?|\bfrom|importScripts\s*\()\s*["'`](https?:)?\/\//],
    [
      "makes network requests",
      /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|sendBeacon|EventSource|RTCPeerConnection/,
    ],
  ])("has no script that %s", async (_, forbidden) => {
    for (const file of await filesOf(/\.js$/))
      expect([file, forbidden.exec(await read(file))?.[0]]).toEqual([file, undefined]);
  });

  it("contains the license of each package whose code it has", async () => {
    const notices = await read(NOTICES_FILE);
    for (const [name, version] of Object.entries(packageJson.dependencies))
      expect(notices).toContain(`\n${name} ${version}\nLicense: `);
    expect(notices).toContain("Mozilla Public License Version 2.0");
  });

  it("has the version of package.json", async () => {
    expect(JSON.parse(await read("manifest.json")).version).toBe(packageJson.version);
  });

  it("has no page or style sheet that loads remote resources", async () => {
    for (const file of await filesOf(/\.(html|css)$/))
      expect([
        file,
        /(src|href)\s*=\s*["']?(https?:)?\/\/|url\(\s*["']?(https?:)?\/\/|@import/.exec(
          await read(file),
        )?.[0],
      ]).toEqual([file, undefined]);
  });
});
