import { beforeAll, expect, it } from "vitest";
import { changeStored } from "../e2e/changeStored.ts";
import { eachBrowser } from "../tools/eachBrowser.ts";
import type { Json } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";
import { damage, libraryFaults, recordFaults } from "./damage.ts";
import { expectContacts, PATIENCE_MS } from "./expectContacts.ts";
import { countRecords, expectLibrary, readRepairs, whole } from "./libraryState.ts";

eachBrowser("the store", (stage) => {
  const openPopup = () => stage.lens.openExtensionPage("popup.html");
  const befall = (fault: string) => stage.lens.extensionStorage(damage, fault);

  const forgetRepairs = () => stage.lens.extensionStorage(() => chrome.storage.local.remove("repairs"));

  beforeAll(() => expectLibrary(stage.lens));

  it.each(libraryFaults)("shows all contacts from a library that is %s, again and again", async (fault) => {
    await befall(fault);
    const from = await expectContacts(await openPopup());
    // What must be made anew is so for the next reading.
    if (["alien stores", "a later version"].includes(fault)) expect(from).toBe("bundle");
    await expectLibrary(stage.lens);
    await stage.lens.stopBackground();
    await expectLibrary(stage.lens);
  });

  it.for(recordFaults)("mends a library whose records are all %s, and notes it", async (fault, { skip }) => {
    skip(
      stage.lens.kind === "firefox" && ["numbers", "lists", "endless text"].includes(fault),
      "The same script meets the same records: some are enough there",
    );
    await forgetRepairs();
    await befall(fault);
    await expectContacts(await openPopup());
    const { contentVersion: _, ...counts } = whole;
    const spoilt = fault === "endless text" ? { organizations: whole.organizations as number } : counts;
    const all = Object.values(spoilt).reduce((sum, count) => sum + count, 0);
    await waitFor("a note of it", async () => (await readRepairs(stage.lens)).length === 1);
    const [{ count } = { count: 0 }] = await readRepairs(stage.lens);
    if (fault === "javascript: links") expect(count).toBeGreaterThan(0);
    else expect(count).toBe(all);
    await expectLibrary(stage.lens);
    expect(await readRepairs(stage.lens)).toHaveLength(1);
  });

  it("tells in options what it has mended, and leaves what the reader has chosen alone", async () => {
    const own = () =>
      stage.lens.extensionStorage(async () => {
        const { settings, handout } = await chrome.storage.local.get();
        return { settings, handout } as Json;
      });
    await stage.lens.extensionStorage(() =>
      chrome.storage.local.set({ handout: { leftOut: ["dmrf"], lines: 3, large: true } }),
    );
    await changeStored(stage.lens, (settings) => ({ ...settings, badge: false }));
    await expectContacts(await openPopup());
    await forgetRepairs();
    const before = await own();
    await befall("one record");
    const options = await stage.lens.openExtensionPage("options.html");
    await options.waitFor(() => document.querySelector("[data-library=library]") !== null);
    const told = await options.evaluate(() =>
      [...document.querySelectorAll("[data-repairs] li")].map(({ textContent }) => textContent),
    );
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/\b1\b/);
    await options.close();
    expect(await own()).toEqual(before);
    await expectLibrary(stage.lens);
  });

  it.each(["deletion", "upgrade", "transaction"])(
    "does not wait for what never ends: %s",
    async (holding) => {
      await expectContacts(await openPopup());
      const holder = await stage.lens.openExtensionPage("manifest.json");
      await holder.evaluate(
        (holding) =>
          new Promise<void>((resolve) => {
            const opening = indexedDB.open("dystonia-lens");
            opening.onsuccess = () => {
              const database = opening.result;
              // In Firefox the global object of what a driver sends does not outlive it.
              Object.assign(self, { database });
              if (holding !== "transaction") {
                if (holding === "deletion") indexedDB.deleteDatabase("dystonia-lens");
                else indexedDB.open("dystonia-lens", 100);
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
      expect(await expectContacts(await openPopup(), PATIENCE_MS)).toBe("bundle");
      await holder.close();
      await expectContacts(await openPopup());
      await expectLibrary(stage.lens);
    },
  );

  it.each(["at its first record", "in the middle", "at its last record"])(
    "fills the library anew after the background was stopped %s",
    async (moment) => {
      await befall("deleted");
      await stage.lens.inBackground((moment) => {
        const { put } = IDBObjectStore.prototype;
        let puts = 0;
        IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...record: [unknown]) {
          puts++;
          const isNow = { "at its first record": puts === 1, "in the middle": puts === 60 }[moment];
          if (!(isNow ?? this.name === "contentVersion")) return put.apply(this, record);
          // The transaction stays open as long as it is asked something.
          const ask = () => {
            this.count().onsuccess = ask;
          };
          ask();
          Object.assign(self, { isHeld: true });
          return new EventTarget() as IDBRequest<IDBValidKey>;
        };
      }, moment);
      await stage.lens.extensionStorage(() => {
        chrome.runtime.sendMessage({ type: "read-library" }).catch(() => undefined);
      });
      await waitFor("a write that is held", () =>
        stage.lens.inBackground(() => (self as { isHeld?: boolean }).isHeld),
      );
      await stage.lens.stopBackground();
      const left = await countRecords(stage.lens);
      expect(Object.values(left ?? {}).every((count) => count === 0)).toBe(true);
      await expectContacts(await openPopup());
      await expectLibrary(stage.lens);
    },
  );

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
    await expectLibrary(stage.lens);
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
    await page.waitForHighlights(10);
    await page.hoverText("blepharospasm");
    expect((await page.waitForCard()).name).toBe("Blepharospasm");
    await page.close();
  });
});
