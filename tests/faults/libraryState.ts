import { bundledContentVersion } from "../../data/content/contentVersion.compiled.ts";
import { LIBRARY_NAME, LIBRARY_VERSION } from "../../data/library/openLibrary.ts";
import type { Json, LensBrowser } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";
import { expectContacts } from "./expectContacts.ts";

/** Resolves to the number of records in each store, read without the Lens; undefined without a database of this version. */
export function countRecords(lens: LensBrowser): Promise<Record<string, number> | undefined> {
  return lens.extensionStorage(
    async ({ name, version }) => {
      // Opening a database that does not exist would create it.
      const found = (await indexedDB.databases()).find((database) => database.name === name);
      if (found?.version !== version) return undefined;
      const settle = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await settle(indexedDB.open(name));
      try {
        const stores = [...database.objectStoreNames];
        const transaction = database.transaction(stores);
        const counts = stores.map(async (store) => [
          store,
          await settle(transaction.objectStore(store).count()),
        ]);
        return Object.fromEntries(await Promise.all(counts)) as Record<string, number>;
      } finally {
        database.close();
      }
    },
    { name: LIBRARY_NAME, version: LIBRARY_VERSION },
  );
}

/** The number of records in each store of a filled library. */
export const completeCounts: Record<string, number> = { ...bundledContentVersion.counts, contentVersion: 1 };

/** Resolves when the library is filled, without a read by the Lens, and a popup then shows records from it. */
export async function expectLibrary(lens: LensBrowser): Promise<void> {
  const isComplete = async () => {
    const counts = await countRecords(lens).catch(() => undefined);
    return Object.entries(completeCounts).every(([store, count]) => counts?.[store] === count);
  };
  await waitFor("a complete library", isComplete, () => countRecords(lens));
  // On a busy machine the read may time out; the popup then shows the bundle.
  await waitFor(
    "a popup with the library's records",
    async () => (await expectContacts(await lens.openExtensionPage("popup.html"))) === "library",
  );
}

/** Resolves when options say that the library is used. */
export async function expectLibraryInOptions(lens: LensBrowser): Promise<void> {
  // On a busy machine the read may time out; options then name the bundle.
  await waitFor("options with the library's records", async () => {
    const options = await lens.openExtensionPage("options.html");
    const source = await options.waitFor(
      () => document.querySelector<HTMLElement>("[data-library]:not([data-library=''])")?.dataset.library,
    );
    await options.close();
    return source === "library";
  });
}

/** Resolves to the logged repairs, newest first. */
export async function readRepairs(lens: LensBrowser): Promise<{ count: number }[]> {
  const repairs = await lens.extensionStorage(
    async () => ((await chrome.storage.local.get("repairs")).repairs ?? []) as Json,
  );
  return repairs as { count: number }[];
}
