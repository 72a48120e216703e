import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { popupTabs } from "../../components/popup/popupTabs.ts";
import { english } from "../tools/english.ts";
import { ensureBrowser } from "../tools/ensureBrowser.ts";
import { extensionFolder } from "../tools/extensionFolder.ts";
import type { LensBrowser } from "../tools/LensBrowser.ts";
import { launchLens } from "../tools/launchLens.ts";
import { type RequestRecorder, recordRequests } from "../tools/recordRequests.ts";
import { type FixtureServer, serveFixtures } from "../tools/serveFixtures.ts";
import { showTab } from "../tools/showTab.ts";
import { waitFor } from "../tools/waitFor.ts";

const kinds = ["chromium", "firefox"] as const;

/** Requests that browsers make on their own, whatever their settings. No file of the Lens contains these hosts. */
const BROWSER_REQUESTS =
  /\/\/(accounts|www|clients2|update|redirector|optimizationguide-pa|content-autofill|safebrowsing|android\.clients)\.(google|googleapis|gvt1)\.com[:/]|(google|googleapis|gvt1)\.com:443$|\.mozilla\.(org|com|net)(:443$|[:/])|detectportal\.firefox\.com/;

/** Sent to the options page: puts a settings file into its file input, as the reader's choice of a file does. */
const importFile = () => {
  const input = document.querySelector<HTMLInputElement>("input[name=import]");
  if (!input) throw new Error("No file input");
  const files = new DataTransfer();
  files.items.add(new File(['{"$schema": "https://stranger.example/schema"}'], "settings.json"));
  input.files = files.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
};

/** Each extension page, with a text that it shows. */
const pages = [
  ["popup.html#organizations", "Dystonia UK"],
  ["sidepanel.html#organizations", "Dystonia UK"],
  ["options.html", "Dystonia Lens"],
  ["welcome.html", "all sites"],
  ["lookup.html", "Blepharospasm"],
  ["handout.html", "Dystonia UK"],
  ["forms.html#blepharospasm", "Lidkrampf"],
  ["glossary.html", english.t("glossary.gone")],
  ["sources.html", english.t("sources.title")],
] as const;

it("lists every extension page", () => {
  const entrypoints = join(import.meta.dirname, "../../entrypoints");
  const names = readdirSync(entrypoints).filter((name) => existsSync(join(entrypoints, name, "index.html")));
  expect(pages.map(([path]) => path.split(".html")[0]).sort()).toEqual(names.sort());
});

describe.each(kinds)("no network requests (%s)", (kind) => {
  let fixtures: FixtureServer;
  let recorder: RequestRecorder;
  let lens: LensBrowser;
  const externalRequests = () => recorder.refused.filter((request) => !BROWSER_REQUESTS.test(request));

  /**
   * Expects that no request was made except by a page of the test, which makes one now: when the recorder has seen that
   * one, it has seen all earlier ones.
   */
  const expectNoRequests = async () => {
    const page = await lens.open(fixtures.url("clean.html"));
    await page.evaluate(() => fetch("http://seen.example/x", { mode: "no-cors" }).catch(() => {}));
    await page.evaluate(() => fetch("https://seen.example/y", { mode: "no-cors" }).catch(() => {}));
    await waitFor("both requests", () => externalRequests().length >= 2, externalRequests);
    expect([...new Set(externalRequests())].sort()).toEqual([
      "CONNECT seen.example:443",
      "GET http://seen.example/x",
    ]);
    recorder.refused.length = 0;
    await page.close();
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
  });
  afterAll(async () => {
    await lens?.close();
    await recorder?.close();
    await fixtures?.close();
  });

  it("the Lens makes no request on a page, in the card or on any extension page", async () => {
    const page = await lens.open(fixtures.url("article.html"));
    await page.waitForHighlights(10);
    const position = await page.positionOfHighlight(0);
    await page.moveTo(position);
    await page.waitForCard();
    await lens.command("next-mention", page);
    await page.waitForCard();
    const popup = await lens.openPopup(page);
    for (const tab of popupTabs) await showTab(popup, tab);
    await popup.close();
    await lens.extensionStorage(() => chrome.storage.session.set({ selection: "blepharospasm" }));
    for (const [path, text] of pages) {
      const surface = await lens.openExtensionPage(path);
      await surface.waitFor((words) => document.body.innerText.includes(words), text);
      await surface.close();
    }
    await page.close();
    await expectNoRequests();
  });

  it("the browser blocks every request that the Lens could make", async () => {
    const popup = await lens.openExtensionPage("popup.html");
    const inPopup = await popup.evaluate(async (address: string) => {
      const isRefused = async (request: () => unknown) => {
        try {
          await request();
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
        await isRefused(() => fetch(address)),
        await isRefused(() => fetch(address, { mode: "no-cors" })),
        await isRefused(() => import(/* @vite-ignore */ `${address}a.js`)),
        await isRefused(
          () =>
            new Promise((_, reject) => {
              const image = new Image();
              image.onerror = reject;
              image.src = `${address}a.png`;
            }),
        ),
      ];
      // For these two, Chromium only reports a policy violation, and Firefox throws.
      await isRefused(() => new WebSocket(address.replace("http", "ws")));
      await isRefused(() => navigator.sendBeacon(address, "x"));
      const isReported = () => ["connect-src", "img-src"].every((name) => violations.includes(name));
      while (!isReported()) await new Promise((resolve) => setTimeout(resolve, 20));
      return results;
    }, "http://stranger.example/");
    expect(inPopup).toEqual([true, true, true, true]);
    await popup.close();
    const inBackground = await lens.inBackground(async (address: string) => {
      const outcomes: string[] = [];
      addEventListener("securitypolicyviolation", (event) => outcomes.push(event.effectiveDirective));
      for (const mode of ["cors", "no-cors"] as const)
        await fetch(address, { mode }).then(
          () => outcomes.push("answered"),
          () => outcomes.push("refused"),
        );
      while (!outcomes.includes("connect-src")) await new Promise((resolve) => setTimeout(resolve, 20));
      return [...new Set(outcomes)].sort();
    }, "http://stranger.example/");
    expect(inBackground).toEqual(["connect-src", "refused"]);
    await expectNoRequests();
  });

  // The same scripts handle the actions in Firefox.
  if (kind === "firefox") return;

  it("the Lens makes no request for any action of the reader", async () => {
    const page = await lens.open(fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await page.moveTo(await page.positionOfHighlight(0));
    await page.waitForCard();
    // The last click opens another tab, which closes the card.
    for (const key of ["card.more", "card.copy", "card.organizations", "organizations.showAll"] as const)
      await page.clickInCard(english.t(key));
    for (const name of ["focus-card", "toggle-site", "toggle-site"]) await lens.command(name, page);
    await lens.menu("look-up", "blepharospasm", page);
    await lens.menu("toggle-site", "", page);
    await lens.menu("toggle-site", "", page);
    await waitFor("the look-up", async () =>
      (await lens.tabs()).some((url) => url.includes("/lookup.html#")),
    );
    for (const [path, actions] of [
      [
        "popup.html#organizations",
        ["[data-copy=all]", ".lens-organization [aria-expanded]", "[data-save]", "[data-action=handout]"],
      ],
      ["welcome.html", ["[data-action=options]"]],
      ["handout.html", ["[name=large]", "[name=large]", "[data-action=print]"]],
      ["options.html", ["[data-action=export]", "[data-action=repair]"]],
      ["options.html", ["[data-action=reset]", "[data-action=reset-sure]"]],
    ] as const) {
      const surface = await lens.openExtensionPage(path);
      // Saving a file and printing open windows of the browser: run everything up to there.
      await surface.evaluate(() => {
        HTMLAnchorElement.prototype.click = () => {};
        window.print = () => {};
      });
      for (const selector of actions) await surface.click(selector);
      if (actions[0] === "[data-action=export]") await surface.evaluate(importFile);
      await surface.waitFor(() => document.readyState === "complete");
      // Whatever an action has started in the background has begun when this request, sent after it, is answered.
      await surface.evaluate(async () => void (await chrome.runtime.sendMessage({ type: "read-library" })));
      await surface.close();
    }
    await page.close();
    await expectNoRequests();
  });
});
