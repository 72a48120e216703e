import { expect, it } from "vitest";
import { en } from "../../data/i18n/catalogs/en.ts";
import { createTranslator } from "../../data/i18n/createTranslator.ts";
import { inChromium, inEachBrowser } from "../tools/inBrowsers.ts";
import type { ExtensionPage, LensBrowser } from "../tools/LensBrowser.ts";
import { showTab } from "../tools/showTab.ts";
import { waitFor } from "../tools/waitFor.ts";

const { t } = createTranslator("en", en);

const waitForText = (surface: ExtensionPage, text: string) =>
  waitFor(`"${text}" in the panel`, async () => (await surface.text()).includes(text));

/** Resolves to whether a window of the browser shows the side panel. */
const isPanelOpen = (lens: LensBrowser) =>
  lens.extensionStorage(async () => {
    const { browser, chrome } = globalThis as unknown as {
      browser?: { sidebarAction?: { isOpen(details: object): Promise<boolean> } };
      chrome: { runtime: { getContexts(filter: object): Promise<unknown[]> } };
    };
    if (browser?.sidebarAction) return browser.sidebarAction.isOpen({});
    return (await chrome.runtime.getContexts({ contextTypes: ["SIDE_PANEL"] })).length > 0;
  });

inEachBrowser("side panel", (env) => {
  it("opens from the popup and not by itself", async () => {
    expect(await isPanelOpen(env.lens)).toBe(false);
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    const popup = await env.lens.openPopup(page);
    await popup.click("[data-action=menu]");
    await popup.click("[data-action=panel]");
    await waitFor("the panel", () => isPanelOpen(env.lens));
    await popup.waitForClosed();
  });

  it("shows the mentions of the active tab, also after a navigation or a change of the page", async () => {
    const panel = await env.lens.openExtensionPage("sidepanel.html");
    await showTab(panel, "page");
    await waitForText(panel, t("page.own"));
    const article = await env.lens.open(env.fixtures.url("article.html"));
    await article.waitForHighlights(10);
    await waitForText(panel, t("page.total", { count: 10 }));
    const clean = await env.lens.open(env.fixtures.url("clean.html"));
    await waitForText(panel, t("page.none"));
    await clean.goto(env.fixtures.url("abbreviations.html"));
    await waitForText(panel, t("page.total", { count: 3 }));
    await clean.close();
    await article.bringToFront();
    await waitForText(panel, t("page.total", { count: 10 }));
    await article.evaluate(() => document.querySelector("h1")?.append(" and dystonia"));
    await waitForText(panel, t("page.total", { count: 11 }));
    // The panel is open already: it has no button that opens it.
    await panel.click("[data-action=menu]");
    await panel.waitFor(() => document.querySelector("[role=menu]") !== null);
    expect(await panel.evaluate(() => document.querySelector("[data-action=panel]"))).toBeNull();
  });
});

inChromium("side panel", (env) => {
  it("opens by the first press while the background is stopped", async () => {
    const page = await env.lens.open(env.fixtures.url("clean.html"));
    const popup = await env.lens.openPopup(page);
    await popup.click("[data-action=menu]");
    await popup.waitFor(() => document.querySelector("[role=menu]") !== null);
    await env.lens.stopBackground();
    await popup.click("[data-action=panel]");
    await waitFor("the panel", () => isPanelOpen(env.lens));
    await popup.waitForClosed();
  });
});
