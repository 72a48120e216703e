import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { extensionFolder } from "../tools/extensionFolder.ts";

it.each(["chromium", "firefox"] as const)(
  "the popup's HTML for %s shows its header and the frame of its tabs before its script runs",
  async (kind) => {
    const folder = await extensionFolder(kind);
    const html = await readFile(join(folder, "popup.html"), "utf8");
    // The header with the name, and the frame of the tabs.
    expect(html).toMatch(/<header class="lens-popup-top">\s*<div class="lens-popup-header">/);
    expect(html).toMatch(/<h1 class="lens-title">Dystonia Lens<\/h1>/);
    expect(html).toMatch(/<div class="lens-tabs"[^>]*><span class="lens-tab"><\/span><\/div>/);
    // Module scripts are deferred; a classic script blocks the first paint. Only the theme needs to.
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = ""]) => attributes);
    const blocking = scripts.filter((attributes) => !attributes.includes('type="module"'));
    expect(scripts.length).toBeGreaterThan(blocking.length);
    expect(blocking.map((attributes) => /src="([^"]+)"/.exec(attributes)?.[1])).toEqual(["/theme.js"]);
    expect((await readFile(join(folder, "theme.js"), "utf8")).length).toBeLessThan(2000);
    // The entry chunk and what it imports are tiny: everything else is loaded after the first paint.
    const [, entry = ""] = /src="\/(chunks\/popup-[^"]+)"/.exec(html) ?? [];
    const code = await readFile(join(folder, entry), "utf8");
    expect(code.length).toBeLessThan(2000);
    expect([...code.matchAll(/from\s*[`"']\.\/([^`"']+)/g)].map(([, file]) => file)).toEqual([
      expect.stringMatching(/^browser/),
      expect.stringMatching(/^preload-helper/),
    ]);
  },
);
