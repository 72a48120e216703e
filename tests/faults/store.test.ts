import { beforeAll, expect, it } from "vitest";
import { organizations } from "../../data/content/organizations.ts";
import { en } from "../../data/i18n/catalogs/en.ts";
import { presentName } from "../../data/views/mainContacts.ts";
import { changeStored, readStored } from "../e2e/changeStored.ts";
import { isRendered, openPrepared } from "../gallery/extensionPageScenes.ts";
import { inChromium, inEachBrowser } from "../tools/inBrowsers.ts";
import type { Json } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";
import * as damage from "./damage.ts";
import { expectContacts } from "./expectContacts.ts";
import { countRecords, expectLibrary, expectLibraryInOptions, readRepairs } from "./libraryState.ts";

inEachBrowser("library database", (env) => {
  const openPopup = () => env.lens.openExtensionPage("popup.html");

  beforeAll(() => expectLibrary(env.lens));

  it("of a later version is recreated, and the popup shows the bundled records meanwhile", async () => {
    await env.lens.extensionStorage(damage.replaceByLaterVersion);
    expect(await expectContacts(await openPopup())).toBe("bundle");
    await expectLibrary(env.lens);
    await env.lens.stopBackground();
    await expectLibrary(env.lens);
  });

  it("is used again after a deletion that did not end, and the popup shows the bundled records meanwhile", async () => {
    await expectContacts(await openPopup());
    const surface = await env.lens.openExtensionPage("manifest.json");
    await surface.evaluate(damage.blockByDeletion);
    expect(await expectContacts(await openPopup())).toBe("bundle");
    await surface.close();
    await expectLibrary(env.lens);
  });

  it("is filled again after the background was stopped while it was being filled", async () => {
    await env.lens.extensionStorage(damage.deleteDatabase);
    await env.lens.inBackground(damage.holdWrite);
    await env.lens.extensionStorage(() => {
      chrome.runtime.sendMessage({ type: "read-library" }).catch(() => undefined);
    });
    await waitFor("a write that does not complete", () =>
      env.lens.inBackground(() => (self as { isHeld?: boolean }).isHeld),
    );
    await env.lens.stopBackground();
    const remaining = await countRecords(env.lens);
    expect(Object.values(remaining ?? {}).every((count) => count === 0)).toBe(true);
    await expectContacts(await openPopup());
    await expectLibrary(env.lens);
  });

  it("that cannot be written on a full disk leaves cards and popup with the bundled records", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await env.lens.inBackground(damage.fillDisk);
    await page.hoverText("blepharospasm");
    expect((await page.waitForCard()).name).toBe("Blepharospasm");
    // On a busy machine, cards and popup show the bundle before the library has failed.
    const countCalls = () => env.lens.inBackground(damage.countFailedCalls);
    await expect.poll(countCalls).toBeGreaterThan(0);
    const calls = await countCalls();
    expect(await expectContacts(await openPopup())).toBe("bundle");
    await expect.poll(countCalls).toBeGreaterThan(calls);
    await env.lens.stopBackground();
    await expectLibrary(env.lens);
  });

  it("serves six popups after 60 quick reloads and a deletion", async () => {
    const texts = await env.lens.extensionStorage(async () => {
      const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      const open = () => chrome.tabs.create({ url: "/popup.html?0#organizations", active: false });
      const tab = await open();
      for (let count = 0; count < 60; count++) {
        await chrome.tabs.update(tab.id as number, { url: `/popup.html?${count}#organizations` });
        await pause(10);
      }
      const tabs = [tab, ...(await Promise.all([open(), open(), open(), open(), open()]))];
      indexedDB.deleteDatabase("dystonia-lens");
      let shown: string[] = [];
      const isComplete = (text: string) => text.includes("Dystonia UK") && text.includes("Cure Dystonia Now");
      for (let wait = 0; wait < 300; wait++) {
        await pause(100);
        shown = chrome.extension
          .getViews({ type: "tab" })
          .filter(({ location }) => /popup\.html\?/.test(location.href))
          .map(({ document }) => document.body?.innerText ?? "");
        if (shown.length === 6 && shown.every(isComplete)) break;
      }
      for (const { id } of tabs) await chrome.tabs.remove(id as number);
      return shown;
    });
    expect(texts).toHaveLength(6);
    for (const text of texts)
      for (const name of ["Dystonia UK", "Cure Dystonia Now"]) expect(text).toContain(name);
    await expectContacts(await openPopup());
    await expectLibrary(env.lens);
  });
});

inChromium("library database", (env) => {
  it("that is missing leaves options and handout with the bundled records", async () => {
    const options = await openPrepared(env.lens, "options.html", {}, (surface) =>
      surface.evaluate(damage.removeIndexedDb),
    );
    await options.waitFor(() => document.querySelector('[data-library="bundle"]') !== null);
    await expect.poll(() => options.evaluate(damage.countFailedCalls)).toBeGreaterThan(0);
    const handout = await openPrepared(env.lens, "handout.html", {}, (surface) =>
      surface.evaluate(damage.removeIndexedDb),
    );
    for (const organization of organizations)
      await handout.waitFor((name) => document.body?.innerText.includes(name), presentName(organization));
    await expect.poll(() => handout.evaluate(damage.countFailedCalls)).toBeGreaterThan(0);
  });

  it("and popup, highlights and cards work when all stored data of the reader has another shape", async () => {
    const junk = { version: 1, marks: "junk", sites: { off: 7 }, language: {} };
    await env.lens.extensionStorage(async (junk) => {
      const { local, sync, session } = chrome.storage;
      for (const area of [local, sync, session]) {
        const keys = Object.keys(await area.get());
        await area.set(Object.fromEntries([...keys, "settings", "selection", "x"].map((key) => [key, junk])));
      }
      localStorage.setItem("settings", JSON.stringify(junk));
    }, junk);
    await expectContacts(await env.lens.openExtensionPage("popup.html"));
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await page.hoverText("blepharospasm");
    expect((await page.waitForCard()).name).toBe("Blepharospasm");
  });

  it("with forged links is repaired, which options report, and which changes nothing else", async () => {
    const readOwnData = () =>
      env.lens.extensionStorage(async () => {
        const { settings, handout } = await chrome.storage.local.get();
        return { settings, handout } as Json;
      });
    await expectLibrary(env.lens);
    await env.lens.extensionStorage(() =>
      chrome.storage.local.set({ handout: { leftOut: ["dmrf"], lines: 3, large: true } }),
    );
    await changeStored(env.lens, (settings) => ({ ...settings, badge: false }));
    const before = await readOwnData();
    await env.lens.extensionStorage(damage.storeScriptLinks);
    await expectContacts(await env.lens.openExtensionPage("popup.html"));
    await waitFor("the logged repair", async () => (await readRepairs(env.lens)).length === 1);
    expect(await readRepairs(env.lens)).toMatchObject([{ count: organizations.length }]);
    await expectLibraryInOptions(env.lens);
    const options = await env.lens.openExtensionPage("options.html");
    const readRepairList = () =>
      options.evaluate(() =>
        [...document.querySelectorAll("[data-repairs] li")].map(({ textContent }) => textContent),
      );
    await expect.poll(readRepairList).toHaveLength(1);
    const repairs = await readRepairList();
    expect(repairs[0]).toContain(`${organizations.length}`);
    expect(await readOwnData()).toEqual(before);
    await expectLibrary(env.lens);
  });
});

inChromium("stored settings", (env) => {
  it("stay as they are, and options show an error, when the browser refuses to store them", async () => {
    await changeStored(env.lens, (settings) => ({ ...settings, badge: true }));
    const before = await readStored(env.lens);
    const options = await openPrepared(env.lens, "options.html", {}, (surface) =>
      surface.evaluate(() => {
        const { local } = chrome.storage;
        const { set } = local;
        const refuse = () => Promise.reject(new Error("QUOTA_BYTES quota exceeded"));
        Object.assign(local, { set: refuse });
        Object.assign(self, { restoreStorage: () => Object.assign(local, { set }) });
      }),
    );
    const isBadgeChecked = () =>
      options.evaluate(() => document.querySelector<HTMLInputElement>("[name=badge]")?.checked);
    // The page must have rendered once with all the data that it reads.
    await options.waitFor(isRendered, false);
    await options.click("[name=badge]");
    await waitFor(
      "the error message",
      async () => (await options.text()).includes(en.messages["options.failed"]),
      () => options.text(),
    );
    expect(await readStored(env.lens)).toEqual(before);
    expect(await isBadgeChecked()).toBe(true);
    await options.evaluate(() => (self as unknown as { restoreStorage(): void }).restoreStorage());
    await options.click("[name=badge]");
    await waitFor("the change", async () => !(await readStored(env.lens)).badge);
    await expect.poll(() => options.text()).not.toContain(en.messages["options.failed"]);
    expect(await isBadgeChecked()).toBe(false);
  });
});
