import { expect, it } from "vitest";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import type { Json, LensPage } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";
import { changeStored } from "./changeStored.ts";

/** Selects all the text of the first element that matches. */
const select = (page: LensPage, selector: string) =>
  page.evaluate((selector) => {
    const element = document.querySelector(selector);
    if (element) getSelection()?.selectAllChildren(element);
  }, selector);

inEachBrowser("look-up", (env) => {
  const lookUpTabs = async () => (await env.lens.tabs()).filter((url) => url.includes("/lookup.html"));

  it("shows the card at the selection on a page without a mention, and on one whose site is off", async () => {
    const page = await env.lens.open(env.fixtures.url("clean.html"));
    await page.evaluate(() => {
      document.body.insertAdjacentHTML("afterbegin", "<p id=selected>torticollis</p>");
    });
    await select(page, "#selected");
    await env.lens.menu("look-up", "torticollis", page);
    expect((await page.waitForCard()).name).toBe("Torticollis");
    await page.press("Escape");
    await page.waitForNoCard();

    await changeStored(env.lens, (settings) => ({
      ...settings,
      sites: { ...settings.sites, off: ["127.0.0.1"] },
    }));
    const off = await env.lens.open(env.fixtures.url("article.html"));
    await off.evaluate(() => {
      document.body.insertAdjacentHTML("afterbegin", "<p id=selected>hemidystonia</p>");
    });
    await select(off, "#selected");
    await env.lens.menu("look-up", "hemidystonia", off);
    expect((await off.waitForCard()).name).toBe("Hemidystonia");
    expect(await off.highlights()).toEqual([]);
    expect(await lookUpTabs()).toEqual([]);
  });

  it("highlights a pasted letter, and keeps and sends nothing of it", async () => {
    const stored = () =>
      env.lens.extensionStorage(async () => {
        // The background may note meanwhile that it has synced the settings of the test before.
        const { "settings-sync": _, ...local } = await chrome.storage.local.get(null);
        return [
          local,
          await chrome.storage.session.get(null),
          (await indexedDB.databases()).map(({ name = "" }) => name).sort(),
        ] as Json;
      });
    const lookup = await env.lens.openExtensionPage("lookup.html");
    await lookup.waitFor(() => document.querySelector("textarea") !== null);
    const before = await stored();
    await lookup.evaluate(() => {
      const field = document.querySelector("textarea") as HTMLTextAreaElement;
      field.value = "Dear doctor,\nher cervical dystonia (CD) is worse.\n\nThe CD began in 2019.";
      field.dispatchEvent(new ClipboardEvent("paste", { bubbles: true }));
    });
    await lookup.waitFor(() =>
      /3 mentions/.test(document.querySelector("#found + [role=status]")?.textContent ?? ""),
    );
    await lookup.evaluate(() =>
      document.querySelectorAll<HTMLElement>(".lens-found-text button")[2]?.click(),
    );
    await lookup.waitFor(() => document.querySelector(".lens-found-card .lens-card") !== null);
    expect(await stored()).toEqual(before);
    expect(await lookup.evaluate(() => location.hash + localStorage.length + sessionStorage.length)).toBe(
      "00",
    );
  });

  it("uses one tab for the pages that the extension cannot access", async () => {
    const page = await env.lens.open("about:blank");
    await env.lens.menu("look-up", "hemidystonia", page);
    await waitFor("the look-up tab", async () => (await lookUpTabs()).length === 1);
    const [first] = await lookUpTabs();
    await env.lens.menu("look-up", "blepharospasm", page);
    await waitFor("the next words", async () => (await lookUpTabs())[0] !== first, lookUpTabs);
    expect(await lookUpTabs()).toHaveLength(1);
  });
});
