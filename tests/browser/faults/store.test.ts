import { expect, it } from "vitest";
import type { ChromiumPage } from "../../tools/chromium/ChromiumPage.ts";
import { ChromiumSurface } from "../../tools/chromium/ChromiumSurface.ts";
import { eachBrowser } from "../../tools/eachBrowser.ts";
import { apiFaults, breakApi, damage, libraryFaults, recordFaults } from "./damage.ts";
import { expectContacts, PATIENCE_MS } from "./expectContacts.ts";

eachBrowser("the store", (stage) => {
  const openPopup = () => stage.lens.openExtensionPage("popup.html");
  const befall = (fault: string) => stage.lens.extensionStorage(damage, fault);

  it.each(libraryFaults)("shows all contacts from a library that is %s, again and again", async (fault) => {
    await befall("deleted");
    await expectContacts(await openPopup());
    await befall(fault);
    await expectContacts(await openPopup());
    await expectContacts(await openPopup());
    await stage.lens.stopBackground();
    await expectContacts(await openPopup());
  });

  it.each(recordFaults)("shows the bundle's contacts where all records are %s", async (fault) => {
    await befall("deleted");
    await expectContacts(await openPopup());
    await befall(fault);
    await expectContacts(await openPopup());
    await expectContacts(await openPopup());
  });

  it.for(apiFaults)("shows all contacts where IndexedDB is %s", async (fault, { skip }) => {
    skip(stage.lens.kind === "firefox", "no driver runs a script before the popup's own in Firefox");
    const page = (await stage.lens.open("about:blank")) as ChromiumPage;
    await page.page.evaluateOnNewDocument(breakApi, fault);
    await page.page.goto(`${stage.lens.origin}/popup.html`);
    await expectContacts(new ChromiumSurface(page.page), PATIENCE_MS);
  });

  it.each(["deletion", "transaction"])("does not wait for a %s that never ends", async (holding) => {
    await expectContacts(await openPopup());
    const holder = await stage.lens.openExtensionPage("manifest.json");
    await holder.evaluate(
      (holding) =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open("dystonia-lens");
          opening.onsuccess = () => {
            const database = opening.result;
            Object.assign(globalThis, { database });
            if (holding === "deletion") {
              indexedDB.deleteDatabase("dystonia-lens");
              return resolve();
            }
            const store = database
              .transaction([...database.objectStoreNames], "readwrite")
              .objectStore("forms");
            // A transaction lives as long as it is asked something.
            const ask = () => {
              store.count().onsuccess = ask;
            };
            ask();
            resolve();
          };
        }),
      holding,
    );
    await expectContacts(await openPopup(), PATIENCE_MS);
    await holder.close();
    await expectContacts(await openPopup());
  });

  it("is whole after the background was stopped again and again while it filled the library", async () => {
    for (let time = 0; time < 12; time++) {
      await stage.lens.extensionStorage(async (name) => {
        await new Promise((resolve) => {
          indexedDB.deleteDatabase(name).onsuccess = resolve;
        });
        // The background reads the library for a card, and fills it first.
        const asked = { type: "read-card", forms: ["blepharospasm"], word: "Blepharospasm" };
        chrome.runtime.sendMessage(asked).catch(() => undefined);
      }, "dystonia-lens");
      await stage.lens.stopBackground();
    }
    await expectContacts(await openPopup());
    const counts = await stage.lens.extensionStorage(
      () =>
        new Promise<number[]>((resolve) => {
          const opening = indexedDB.open("dystonia-lens");
          opening.onsuccess = async () => {
            const database = opening.result;
            const transaction = database.transaction(["organizations", "edition"]);
            const count = (store: string) =>
              new Promise<number>((done) => {
                const counting = transaction.objectStore(store).count();
                counting.onsuccess = () => done(counting.result);
              });
            resolve(await Promise.all([count("organizations"), count("edition")]));
            database.close();
          };
        }),
    );
    expect(counts).toEqual([5, 1]);
  });

  it("is opened two hundred times in a few seconds, then six at once while it is deleted", async () => {
    const texts = await stage.lens.extensionStorage(async () => {
      const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      const open = () => chrome.tabs.create({ url: "/popup.html?0", active: false });
      const tab = await open();
      for (let time = 0; time < 200; time++) {
        await chrome.tabs.update(tab.id as number, { url: `/popup.html?${time}` });
        await pause(10);
      }
      const tabs = [tab, ...(await Promise.all([open(), open(), open(), open(), open()]))];
      indexedDB.deleteDatabase("dystonia-lens");
      let shown: string[] = [];
      const isWhole = (text: string) =>
        text.includes("Dystonia Society") && text.includes("Cure Dystonia Now");
      for (let wait = 0; wait < 300; wait++) {
        await pause(100);
        shown = chrome.extension
          .getViews({ type: "tab" })
          .filter(({ location }) => /popup\.html\?/.test(location.href))
          .map(({ document }) => document.body?.innerText ?? "");
        if (shown.length === 6 && shown.every(isWhole)) break;
      }
      for (const { id } of tabs) await chrome.tabs.remove(id as number);
      return shown;
    });
    expect(texts).toHaveLength(6);
    for (const text of texts)
      for (const name of ["Dystonia Society", "Cure Dystonia Now"]) expect(text).toContain(name);
    await expectContacts(await openPopup());
  });

  it.each([
    ["a word", "junk"],
    ["a number", 7],
    ["a list", [[], {}]],
    ["null", null],
    ["another shape", { version: 1, marks: "junk", sites: { off: 7 }, language: {} }],
    ["a later version", { version: 999, marks: null }],
  ] as const)("works where all that is stored of the reader is %s", async (_, junk) => {
    await stage.lens.extensionStorage(async (junk) => {
      const { local, sync, session } = chrome.storage;
      for (const area of [local, sync, session]) {
        const keys = Object.keys(await area.get());
        await area.set(Object.fromEntries([...keys, "settings", "selection", "x"].map((key) => [key, junk])));
      }
      localStorage.setItem("settings", JSON.stringify(junk));
    }, structuredClone(junk) as never);
    await expectContacts(await openPopup());
    const page = await stage.lens.open(stage.fixtures.url("article.html"));
    await page.waitForMarks(10);
    await page.hoverText("blepharospasm");
    expect((await page.waitForCard()).name).toBe("Blepharospasm");
    await page.close();
  });
});
