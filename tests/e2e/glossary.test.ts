import { expect, it } from "vitest";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import type { Json } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";

inEachBrowser("glossary and sources", (env) => {
  it("prints the forms of a page from the popup, and leaves the page as it is", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    const popup = await env.lens.openPopup(page);
    await popup.waitFor(() => document.querySelector("[data-action=export]") !== null);
    await popup.click("[data-action=export]");
    await popup.click("[data-export=glossary]");
    const isGlossary = (url: string) => url.includes("/glossary.html#");
    await waitFor("the glossary in a tab", async () => (await env.lens.tabs()).some(isGlossary));
    const address = (await env.lens.tabs()).find(isGlossary) ?? "";
    const glossary = await env.lens.openExtensionPage(address.slice(address.indexOf("glossary.html")));
    await glossary.waitFor(() => document.querySelector(".lens-glossary-entry") !== null);
    const sheet = await glossary.evaluate(
      () => document.querySelector(".lens-glossary-sheet")?.textContent ?? "",
    );
    expect(sheet).toContain(await page.url());
    expect(sheet).toContain("Source:");
    expect(await html()).toBe(before);
  });

  it("says what an update has changed until the reader has looked at it", async () => {
    /** Resolves when the background has noted its content, or what is new in it. */
    const waitForNoted = (key: "digest" | "news") =>
      waitFor(`the ${key} of the content`, () =>
        env.lens.extensionStorage(
          async (key) => key in Object((await chrome.storage.local.get("contentNews")).contentNews),
          key,
        ),
      );
    await env.lens.reloadExtension();
    await waitForNoted("digest");
    // The content of an earlier release: it lacks one form, and another one was different.
    await env.lens.extensionStorage(async () => {
      const { contentNews } = (await chrome.storage.local.get("contentNews")) as {
        contentNews: { digest: Record<string, string> };
      };
      const { "forms/blepharospasm": _, ...digest } = contentNews.digest;
      const earlier = { hash: "0", digest: { ...digest, "forms/writers-cramp": "0" } };
      await chrome.storage.local.set({ contentNews: earlier });
      return null as Json;
    });
    await env.lens.reloadExtension();
    await waitForNoted("news");
    const popup = await env.lens.openExtensionPage("popup.html");
    await popup.waitFor(() => document.querySelector("[data-action=sources][data-new=true]") !== null);
    const sources = await env.lens.openExtensionPage("sources.html#news");
    await sources.waitFor(() => document.querySelectorAll("#news .lens-news-list").length === 2);
    await popup.waitFor(async () => {
      const { contentNews } = (await chrome.storage.local.get("contentNews")) as {
        contentNews: { news: { isRead: boolean } };
      };
      return contentNews.news.isRead;
    });
    const second = await env.lens.openExtensionPage("popup.html");
    await second.waitFor(() => document.querySelector("[data-action=sources][data-new=false]") !== null);
  });
});
