import { expect, it } from "vitest";
import { defaultSettings, SETTINGS_VERSION } from "../../data/settings/defaultSettings.ts";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import type { Json } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";
import { changeStored, readStored } from "./changeStored.ts";

const HOST = "127.0.0.1";

inEachBrowser("sync", (env) => {
  const readSynced = async () =>
    JSON.stringify(
      await env.lens.extensionStorage(async () => (await chrome.storage.sync.get(null)) as Json),
    );
  const waitForSynced = (description: string, test: (synced: string) => boolean) =>
    waitFor(description, async () => test(await readSynced()), readSynced);
  /** Opens a page with highlights, and the options in a tab in front of it. */
  const open = async () => {
    await changeStored(env.lens, () => defaultSettings);
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    const options = await env.lens.openExtensionPage("options.html");
    await options.waitFor(() => document.querySelector("#data") !== null);
    return { page, options };
  };

  it("takes the sites to another device only if the reader wants that, and takes over its changes", async () => {
    const { page, options } = await open();
    await changeStored(env.lens, (settings) => ({
      ...settings,
      badge: false,
      sites: { ...settings.sites, off: [HOST] },
    }));
    await page.waitForHighlights(0);
    await waitForSynced("the settings without the sites", (synced) => synced.includes('"badge"'));
    expect(await readSynced()).not.toContain(HOST);
    await options.click("[name=sync-sites]");
    await waitForSynced("the sites", (synced) => synced.includes(HOST));
    await env.lens.extensionStorage(
      async (key, version) => {
        const fields = [[key, Date.now() + 1000, false]];
        await chrome.storage.sync.set({ "synced-sites-0": { version, fields } });
      },
      `sites.off/${HOST}`,
      SETTINGS_VERSION,
    );
    await waitFor(
      "the other device's change",
      async () => (await readStored(env.lens)).sites.off.length === 0,
    );
    await page.bringToFront();
    await page.waitForHighlights(10);
  });

  it("keeps no change waiting when it does not answer, and the options say when it fails", async () => {
    const { options } = await open();
    await env.lens.inBackground(() => {
      const { sync } = ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage;
      const calls = { count: 0 };
      const get = () => {
        calls.count++;
        return new Promise(() => {});
      };
      Object.assign(sync, { get });
      Object.assign(self, { syncCalls: calls });
    });
    await options.click("[name=badge]");
    await waitFor("an attempt that does not end", () =>
      env.lens.inBackground(() => (self as unknown as { syncCalls: { count: number } }).syncCalls.count > 0),
    );
    await options.click("[name=repeats][value=section]");
    await waitFor("the change", async () => (await readStored(env.lens)).marks.repeats === "section");
    expect((await readStored(env.lens)).badge).toBe(false);

    await env.lens.stopBackground();
    await env.lens.inBackground(() => {
      const { sync } = ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage;
      Object.assign(sync, { set: () => Promise.reject(new Error("Out of order")) });
    });
    await options.click("[name=badge]");
    await options.waitFor(() =>
      document.querySelector("[data-sync=refused]")?.textContent?.includes("Out of order"),
    );
    await env.lens.stopBackground();
  });
});
