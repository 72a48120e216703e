import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBrowser } from "../tools/ensureBrowser.ts";
import { extensionFolder } from "../tools/extensionFolder.ts";
import type { LensBrowser } from "../tools/LensBrowser.ts";
import { launchLens } from "../tools/launchLens.ts";
import { type RequestRecorder, recordRequests } from "../tools/recordRequests.ts";
import { type FixtureServer, serveFixtures } from "../tools/serveFixtures.ts";
import { waitFor } from "../tools/waitFor.ts";

const kinds = ["chromium", "firefox"] as const;

/** What the browsers ask for by themselves, whatever their settings say. No file of the Lens names these hosts. */
const OF_BROWSERS =
  /\/\/(accounts|www|clients2|update|redirector|optimizationguide-pa|content-autofill|safebrowsing|android\.clients)\.(google|googleapis|gvt1)\.com[:/]|(google|googleapis|gvt1)\.com:443$|\.mozilla\.(org|com|net)(:443$|[:/])|detectportal\.firefox\.com/;

/** Milliseconds in which a request that is late would come. */
const SETTLE_MS = 500;

/** Sent to the options: gives them a file of settings, as the reader's choice of one does. */
const importFile = () => {
  const input = document.querySelector<HTMLInputElement>("input[name=import]");
  if (!input) throw new Error("No field for a file");
  const files = new DataTransfer();
  files.items.add(new File(['{"$schema": "https://stranger.example/schema"}'], "settings.json"));
  input.files = files.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
};

describe.each(kinds)("silence (%s)", (kind) => {
  let fixtures: FixtureServer;
  let recorder: RequestRecorder;
  let lens: LensBrowser;
  const strangers = () => recorder.strangers.filter((each) => !OF_BROWSERS.test(each));

  /** Nothing has been asked for, nor is a while later. */
  const expectSilence = async () => {
    await pause(SETTLE_MS);
    expect(strangers()).toEqual([]);
  };

  beforeAll(async () => {
    fixtures = await serveFixtures(join(import.meta.dirname, "../fixtures"));
    recorder = await recordRequests([fixtures.origin]);
    const { port } = recorder;
    lens = await launchLens({
      kind,
      executable: await ensureBrowser(kind),
      extension: await extensionFolder(kind),
      ...(kind === "firefox"
        ? {
            preferences: {
              "network.proxy.type": 1,
              "network.proxy.http": "127.0.0.1",
              "network.proxy.http_port": port,
              "network.proxy.ssl": "127.0.0.1",
              "network.proxy.ssl_port": port,
              "network.proxy.no_proxies_on": "",
              "network.proxy.allow_hijacking_localhost": true,
            },
          }
        : {
            args: [`--proxy-server=http://127.0.0.1:${port}`, "--proxy-bypass-list=<-loopback>"],
          }),
    });
  }, 120_000);
  afterAll(async () => {
    await lens?.close();
    await recorder?.close();
    await fixtures?.close();
  }, 30_000);

  it("asks for nothing on a page, in its card, and on every surface", async () => {
    const page = await lens.open(fixtures.url("article.html"));
    await page.waitForHighlights(10);
    const place = await page.positionOfHighlight(0);
    await page.moveTo(place);
    await page.waitForCard();
    await lens.command("next-mention", page);
    await page.waitForCard();
    const popup = await lens.openPopup(page);
    await popup.waitFor(() => document.body.innerText.includes("Dystonia Society"));
    await popup.close();
    await lens.extensionStorage(() => chrome.storage.session.set({ selection: "blepharospasm" }));
    for (const [path, text] of [
      ["popup.html#organizations", "Dystonia Society"],
      ["sidepanel.html", "Dystonia Society"],
      ["options.html", "Dystonia Lens"],
      ["welcome.html", "all sites"],
      ["lookup.html", "Blepharospasm"],
      ["handout.html", "Dystonia Society"],
    ] as const) {
      const surface = await lens.openExtensionPage(path);
      await surface.waitFor((words) => document.body.innerText.includes(words), text);
      await surface.close();
    }
    await page.close();
    await expectSilence();
  });

  it("asks for nothing whatever the reader does with it", async () => {
    const page = await lens.open(fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await page.moveTo(await page.positionOfHighlight(0));
    const { buttons } = await page.waitForCard();
    // The second shows another tab, for which the card closes.
    for (const wanted of [/copy/i, /organizations/i]) {
      const name = buttons.find((each) => wanted.test(each));
      await page.clickInCard(name ?? `${wanted}`);
    }
    for (const name of ["focus-card", "toggle-site", "toggle-site"]) await lens.command(name, page);
    await lens.menu("look-up", "blepharospasm", page);
    await lens.menu("toggle-site", "", page);
    await lens.menu("toggle-site", "", page);
    await waitFor("the look-up", async () => (await lens.tabs()).some((url) => url.endsWith("/lookup.html")));
    for (const [path, actions] of [
      ["popup.html", ["[data-copy=all]", "[data-save]", "[data-action=handout]"]],
      ["welcome.html", ["[data-action=options]"]],
      ["handout.html", ["[name=large]", "[name=large]", "[data-action=print]"]],
      ["options.html", ["[data-action=export]", "[data-action=repair]"]],
      ["options.html", ["[data-action=reset]", "[data-action=reset-sure]"]],
    ] as const) {
      const surface = await lens.openExtensionPage(path);
      // A file and a sheet of paper are the browser's: all that leads to them is done.
      await surface.evaluate(() => {
        HTMLAnchorElement.prototype.click = () => {};
        window.print = () => {};
      });
      for (const selector of actions) await surface.click(selector);
      if (actions[0] === "[data-action=export]") await surface.evaluate(importFile);
      await surface.waitFor(() => document.readyState === "complete");
      await pause(SETTLE_MS);
      await surface.close();
    }
    await page.close();
    await expectSilence();
  });

  it("may ask for nothing even if it tried", async () => {
    const popup = await lens.openExtensionPage("popup.html");
    const outcome = await popup.evaluate(async (address: string) => {
      const refused = async (work: () => unknown) => {
        try {
          await work();
          return false;
        } catch {
          return true;
        }
      };
      const violations: string[] = [];
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
        violations.push(effectiveDirective),
      );
      const results = [
        await refused(() => fetch(address)),
        await refused(() => fetch(address, { mode: "no-cors" })),
        await refused(() => import(/* @vite-ignore */ `${address}a.js`)),
        await refused(
          () =>
            new Promise((_, reject) => {
              const image = new Image();
              image.onerror = reject;
              image.src = `${address}a.png`;
            }),
        ),
      ];
      // Chromium tells of these two by the violation alone, Firefox throws.
      await refused(() => new WebSocket(address.replace("http", "ws")));
      await refused(() => navigator.sendBeacon(address, "x"));
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { results, violations: [...new Set(violations)].sort() };
    }, "http://stranger.example/");
    expect(outcome.results).toEqual([true, true, true, true]);
    expect(outcome.violations).toEqual(expect.arrayContaining(["connect-src", "img-src"]));
    await popup.close();
    const tried = await lens.inBackground(async (address: string) => {
      const heard: string[] = [];
      addEventListener("securitypolicyviolation", (event) => heard.push(event.effectiveDirective));
      for (const mode of ["cors", "no-cors"] as const)
        await fetch(address, { mode }).then(
          () => heard.push("answered"),
          () => heard.push("refused"),
        );
      await new Promise((resolve) => setTimeout(resolve, 500));
      return [...new Set(heard)].sort();
    }, "http://stranger.example/");
    expect(tried).toEqual(["connect-src", "refused"]);
    await expectSilence();
  });

  it("is watched by a recorder that sees what a page asks for", async () => {
    const page = await lens.open(fixtures.url("clean.html"));
    await page.evaluate(() => fetch("http://seen.example/x", { mode: "no-cors" }).catch(() => {}));
    await page.evaluate(() => fetch("https://seen.example/y", { mode: "no-cors" }).catch(() => {}));
    await waitFor("both requests", () => strangers().length >= 2, strangers);
    expect([...new Set(strangers())].sort()).toEqual([
      "CONNECT seen.example:443",
      "GET http://seen.example/x",
    ]);
    await page.close();
  });
});

describe.each(kinds)("the build for %s", (kind) => {
  const read = async (path: string) => readFile(join(await extensionFolder(kind), path), "utf8");
  const filesOf = async (ending: RegExp) =>
    (await readdir(await extensionFolder(kind), { recursive: true })).filter((file) => ending.test(file));

  it("forbids every connection, and offers no file to pages", async () => {
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
      "runs text as code",
      /\beval\s*\(|new Function\s*\(|\bFunction\s*\(\s*["'`]|set(Timeout|Interval)\s*\(\s*["'`]/,
    ],
    ["loads code from elsewhere", /(\bimport\s*\(?|\bfrom|importScripts\s*\()\s*["'`](https?:)?\/\//],
    ["asks a network", /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|sendBeacon|EventSource|RTCPeerConnection/],
  ])("has no script that %s", async (_, forbidden) => {
    for (const file of await filesOf(/\.js$/))
      expect([file, forbidden.exec(await read(file))?.[0]]).toEqual([file, undefined]);
  });

  it("has no page or style that loads anything from elsewhere", async () => {
    for (const file of await filesOf(/\.(html|css)$/))
      expect([
        file,
        /(src|href)\s*=\s*["']?(https?:)?\/\/|url\(\s*["']?(https?:)?\/\/|@import/.exec(
          await read(file),
        )?.[0],
      ]).toEqual([file, undefined]);
  });
});
