import { beforeAll, expect, it } from "vitest";
import { changeStored } from "../e2e/changeStored.ts";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import type { Json } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";
import { damage, libraryFaults, recordFaults } from "./damage.ts";
import { expectContacts, MAX_WAIT_MS } from "./expectContacts.ts";
import { completeCounts, countRecords, expectLibrary, readRepairs } from "./libraryState.ts";

inEachBrowser("library database", (env) => {
  const openPopup = () => env.lens.openExtensionPage("popup.html");
  const damageLibrary = (fault: string) => env.lens.extensionStorage(damage, fault);

  const clearRepairs = () => env.lens.extensionStorage(() => chrome.storage.local.remove("repairs"));

  beforeAll(() => expectLibrary(env.lens));

  it.each(libraryFaults)(
    "the popup shows all contacts, and the library is filled again, when the database is: %s",
    async (fault) => {
      await damageLibrary(fault);
      const from = await expectContacts(await openPopup());
      // A database that must be recreated is available from the next read on.
      if (["unknown stores", "a later version"].includes(fault)) expect(from).toBe("bundle");
      await expectLibrary(env.lens);
      await env.lens.stopBackground();
      await expectLibrary(env.lens);
    },
  );

  it.for(recordFaults)(
    "repairs a library whose records are all %s, and logs the repair",
    async (fault, { skip }) => {
      skip(
        env.lens.kind === "firefox" && ["numbers", "lists", "endless text"].includes(fault),
        "The same script reads the same records: some cases are enough there",
      );
      await clearRepairs();
      await damageLibrary(fault);
      await expectContacts(await openPopup());
      const { contentVersion: _, ...counts } = completeCounts;
      const damagedCounts =
        fault === "endless text" ? { organizations: completeCounts.organizations as number } : counts;
      const damagedTotal = Object.values(damagedCounts).reduce((sum, count) => sum + count, 0);
      await waitFor("the logged repair", async () => (await readRepairs(env.lens)).length === 1);
      const [{ count } = { count: 0 }] = await readRepairs(env.lens);
      if (fault === "javascript: links") expect(count).toBeGreaterThan(0);
      else expect(count).toBe(damagedTotal);
      await expectLibrary(env.lens);
      expect(await readRepairs(env.lens)).toHaveLength(1);
    },
  );

  it("options list the repair, and the repair does not change the reader's settings", async () => {
    const readOwnData = () =>
      env.lens.extensionStorage(async () => {
        const { settings, handout } = await chrome.storage.local.get();
        return { settings, handout } as Json;
      });
    await env.lens.extensionStorage(() =>
      chrome.storage.local.set({ handout: { leftOut: ["dmrf"], lines: 3, large: true } }),
    );
    await changeStored(env.lens, (settings) => ({ ...settings, badge: false }));
    await expectContacts(await openPopup());
    await clearRepairs();
    const before = await readOwnData();
    await damageLibrary("one record");
    const options = await env.lens.openExtensionPage("options.html");
    await options.waitFor(() => document.querySelector("[data-library=library]") !== null);
    const repairs = await options.evaluate(() =>
      [...document.querySelectorAll("[data-repairs] li")].map(({ textContent }) => textContent),
    );
    expect(repairs).toHaveLength(1);
    expect(repairs[0]).toMatch(/\b1\b/);
    await options.close();
    expect(await readOwnData()).toEqual(before);
    await expectLibrary(env.lens);
  });

  it.each(["deletion", "upgrade", "transaction"])(
    "shows the bundled records while a blocking request never ends: %s",
    async (blocker) => {
      await expectContacts(await openPopup());
      const surface = await env.lens.openExtensionPage("manifest.json");
      await surface.evaluate(
        (blocker) =>
          new Promise<void>((resolve) => {
            const opening = indexedDB.open("dystonia-lens");
            opening.onsuccess = () => {
              const database = opening.result;
              // Keep a reference on `self`: in Firefox, the global object of a driver's script ends with the script.
              Object.assign(self, { database });
              if (blocker !== "transaction") {
                if (blocker === "deletion") indexedDB.deleteDatabase("dystonia-lens");
                else indexedDB.open("dystonia-lens", 100);
                return resolve();
              }
              const store = database
                .transaction([...database.objectStoreNames], "readwrite")
                .objectStore("forms");
              // Sending requests continuously keeps the transaction active.
              const keepActive = () => {
                store.count().onsuccess = keepActive;
              };
              keepActive();
              resolve();
            };
          }),
        blocker,
      );
      expect(await expectContacts(await openPopup(), MAX_WAIT_MS)).toBe("bundle");
      await surface.close();
      await expectContacts(await openPopup());
      await expectLibrary(env.lens);
    },
  );

  it.each(["at its first record", "in the middle", "at its last record"])(
    "fills the library again after the background was stopped while writing %s",
    async (moment) => {
      await damageLibrary("deleted");
      await env.lens.inBackground((moment) => {
        const { put } = IDBObjectStore.prototype;
        let puts = 0;
        IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...record: [unknown]) {
          puts++;
          const isMoment = { "at its first record": puts === 1, "in the middle": puts === 60 }[moment];
          if (!(isMoment ?? this.name === "contentVersion")) return put.apply(this, record);
          // Sending requests continuously keeps the transaction active.
          const keepActive = () => {
            this.count().onsuccess = keepActive;
          };
          keepActive();
          Object.assign(self, { isHeld: true });
          return new EventTarget() as IDBRequest<IDBValidKey>;
        };
      }, moment);
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
    },
  );

  it("six popups show all contacts after 200 quick reloads and a deletion of the database", async () => {
    const texts = await env.lens.extensionStorage(async () => {
      const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      const open = () => chrome.tabs.create({ url: "/popup.html?0", active: false });
      const tab = await open();
      for (let count = 0; count < 200; count++) {
        await chrome.tabs.update(tab.id as number, { url: `/popup.html?${count}` });
        await pause(10);
      }
      const tabs = [tab, ...(await Promise.all([open(), open(), open(), open(), open()]))];
      indexedDB.deleteDatabase("dystonia-lens");
      let shown: string[] = [];
      const isComplete = (text: string) =>
        text.includes("Dystonia Society") && text.includes("Cure Dystonia Now");
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
      for (const name of ["Dystonia Society", "Cure Dystonia Now"]) expect(text).toContain(name);
    await expectContacts(await openPopup());
    await expectLibrary(env.lens);
  });

  it.each([
    ["a word", "junk"],
    ["a number", 7],
    ["a list", [[], {}]],
    ["null", null],
    ["another shape", { version: 1, marks: "junk", sites: { off: 7 }, language: {} }],
    ["a later version", { version: 999, marks: null }],
  ] as const)("works when all stored data of the reader is %s", async (_, junk) => {
    await env.lens.extensionStorage(async (junk) => {
      const { local, sync, session } = chrome.storage;
      for (const area of [local, sync, session]) {
        const keys = Object.keys(await area.get());
        await area.set(Object.fromEntries([...keys, "settings", "selection", "x"].map((key) => [key, junk])));
      }
      localStorage.setItem("settings", JSON.stringify(junk));
    }, structuredClone(junk) as never);
    await expectContacts(await openPopup());
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await page.hoverText("blepharospasm");
    expect((await page.waitForCard()).name).toBe("Blepharospasm");
    await page.close();
  });
});
