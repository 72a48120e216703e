import { expect, it } from "vitest";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import type { ExtensionPage } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";

const waitForText = (surface: ExtensionPage, text: string) =>
  waitFor(`"${text}" in the panel`, async () => (await surface.text()).includes(text));

inEachBrowser("side panel", (env) => {
  /** Resolves to whether a window of the browser shows the side panel. */
  const isOpen = () =>
    env.lens.extensionStorage(async () => {
      const { browser, chrome } = globalThis as unknown as {
        browser?: { sidebarAction?: { isOpen(details: object): Promise<boolean> } };
        chrome: { runtime: { getContexts(filter: object): Promise<unknown[]> } };
      };
      if (browser?.sidebarAction) return browser.sidebarAction.isOpen({});
      return (await chrome.runtime.getContexts({ contextTypes: ["SIDE_PANEL"] })).length > 0;
    });

  it("opens from the popup and not by itself", async () => {
    expect(await isOpen()).toBe(false);
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    const popup = await env.lens.openPopup(page);
    await popup.waitFor(() => document.querySelector(".lens-header-button") !== null);
    await popup.click(".lens-header-button");
    await waitFor("the panel", isOpen);
    await popup.waitForClosed();
    await page.close();
  });

  it("shows the mentions of the active tab, also after a navigation or a change of the page", async () => {
    const panel = await env.lens.openExtensionPage("sidepanel.html");
    await waitForText(panel, "This page belongs to the Lens");
    const article = await env.lens.open(env.fixtures.url("article.html"));
    await article.waitForHighlights(10);
    await waitForText(panel, "10 mentions");
    const clean = await env.lens.open(env.fixtures.url("clean.html"));
    await waitForText(panel, "No mention of dystonia");
    await clean.goto(env.fixtures.url("abbreviations.html"));
    await waitForText(panel, "mentions of dystonia");
    expect(await panel.text()).not.toContain("10 mentions");
    await clean.close();
    await article.bringToFront();
    await waitForText(panel, "10 mentions");
    await article.evaluate(() => document.querySelector("h1")?.append(" and dystonia"));
    await waitForText(panel, "11 mentions");
    await article.close();
    await panel.close();
  });

  it("has no button that opens the side panel", async () => {
    const panel = await env.lens.openExtensionPage("sidepanel.html");
    await waitForText(panel, "Organizations that help");
    expect(await panel.evaluate(() => document.querySelector(".lens-header-button"))).toBeNull();
    await panel.close();
  });
});
