import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { NOTICES_FILE, NoticeCollector } from "../../../data/build/NoticeCollector.ts";
import packageJson from "../../../package.json" with { type: "json" };

const modules = join(import.meta.dirname, "../../../node_modules");
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dystonia-lens-notices-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function noticesFor(...ids: string[]): string {
  const collector = new NoticeCollector();
  for (const id of ids) collector.addModule(id);
  collector.write(folder);
  return readFileSync(join(folder, NOTICES_FILE), "utf8");
}

const headings = (notices: string) => notices.match(/^\S+ \d\S+(?=\nLicense: )/gm);

it("has each package once, in the order of their names, and no module of the project or the build tools", () => {
  const notices = noticesFor(
    `${modules}/preact/dist/preact.mjs`,
    `${modules}/idb/build/index.js?commonjs-proxy`,
    `${modules}/preact/hooks/dist/hooks.mjs`,
    `${modules}/@wxt-dev/browser/src/index.mjs`,
    "/project/entrypoints/card/index.ts",
    "\0vite/preload-helper.js",
  );
  expect(headings(notices)?.map((each) => each.replace(/ .*/, ""))).toEqual([
    "@wxt-dev/browser",
    "idb",
    "preact",
  ]);
  expect(notices).toContain("Jason Miller");
});

it.each(Object.keys(packageJson.dependencies))("has the text of the license of %s", (name) => {
  const notices = noticesFor(`${modules}/${name}/index.js`);
  expect(headings(notices)).toHaveLength(1);
  expect(notices).toMatch(/permission|Mozilla Public License/i);
});

it("counts a module only where its code is in a bundle", () => {
  const collector = new NoticeCollector();
  const { generateBundle } = collector.plugin();
  const chunk = {
    type: "chunk",
    modules: {
      [`${modules}/preact/dist/preact.mjs`]: { renderedLength: 1 },
      [`${modules}/idb/build/index.js`]: { renderedLength: 0 },
    },
  };
  (generateBundle as (...args: unknown[]) => void)({}, { "a.js": chunk, "a.css": { type: "asset" } });
  collector.write(folder);
  const notices = readFileSync(join(folder, NOTICES_FILE), "utf8");
  expect(headings(notices)).toEqual([`preact ${packageJson.dependencies.preact}`]);
});
