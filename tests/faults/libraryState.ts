import { bundledContentVersion } from "../../data/content/contentVersion.ts";
import type { Json, LensBrowser } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";
import { expectContacts } from "./expectContacts.ts";

/** How many records each store holds, as the browser itself says; undefined without a database of the present version. */
export function countRecords(lens: LensBrowser): Promise<Record<string, number> | undefined> {
  return lens.extensionStorage(async (name) => {
    // To open it would make it.
    const found = (await indexedDB.databases()).find((each) => each.name === name);
    if (found?.version !== 1) return undefined;
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
  }, "dystonia-lens");
}

/** What they hold when the library is filled. */
export const whole: Record<string, number> = { ...bundledContentVersion.counts, edition: 1 };

/** Resolves when the library is filled, without any reading of it by the Lens, and a popup then shows what is in it. */
export async function expectLibrary(lens: LensBrowser): Promise<void> {
  const isWhole = async () => {
    const counts = await countRecords(lens).catch(() => undefined);
    return Object.entries(whole).every(([store, count]) => counts?.[store] === count);
  };
  await waitFor("a whole library", isWhole, () => countRecords(lens));
  // A machine that is busy may take longer than a reader would wait; the bundle stands in then.
  await waitFor(
    "a popup with the library's records",
    async () => (await expectContacts(await lens.openExtensionPage("popup.html"))) === "library",
  );
}

/** The repairs that the Lens remembers, newest first. */
export async function readRepairs(lens: LensBrowser): Promise<{ count: number }[]> {
  const repairs = await lens.extensionStorage(
    async () => ((await chrome.storage.local.get("repairs")).repairs ?? []) as Json,
  );
  return repairs as { count: number }[];
}
