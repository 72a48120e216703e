import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { extensionFolder } from "../tools/extensionFolder.ts";

it.each(["chromium", "firefox"] as const)(
  "the popup's HTML for %s shows its frame before any script runs",
  async (kind) => {
    const folder = await extensionFolder(kind);
    const html = await readFile(join(folder, "popup.html"), "utf8");
    expect(html).toMatch(/<h1 class="lens-title">Dystonia Lens<\/h1>/);
    // Module scripts are deferred; a classic script would block the first paint.
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = ""]) => attributes);
    expect(scripts.length).toBeGreaterThan(0);
    for (const attributes of scripts) expect(attributes).toContain('type="module"');
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
