/**
 * Faults of the library. Each function is sent to an extension page as source text, so it uses nothing outside itself.
 */

/** Ways to overwrite every record under its own key; the content version stays valid. */
export const recordFaults = [
  "only a key",
  "numbers",
  "lists",
  "javascript: links",
  "markup",
  "endless text",
] as const;

/** Faults of the database as a whole. */
export const libraryFaults = [
  "deleted",
  "emptied",
  "half gone",
  "without its content version",
  "alien stores",
  "a later version",
] as const;

/** Resolves when the database has the fault. */
export async function damage(fault: string): Promise<void> {
  const name = "dystonia-lens";
  const settle = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const spoil = (value: unknown, key = ""): unknown => {
    if (Array.isArray(value)) return value.map((each) => spoil(each));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, spoil(each, name)]));
    if (key === "id" || typeof value !== "string") return value;
    if (fault === "numbers" || fault === "one record") return 5;
    if (fault === "lists") return [value];
    if (fault === "javascript: links") return value.replace(/^(https?|mailto|tel):/, "javascript:alert(1)//");
    if (fault === "markup") return `<img src="x" onerror="document.title='run'">${value}`;
    return fault === "endless text" ? "x".repeat(300_000) : value;
  };
  const recreate = async (version: number, ...stores: string[]) => {
    await settle(indexedDB.deleteDatabase(name));
    const opening = indexedDB.open(name, version);
    opening.onupgradeneeded = () => {
      for (const store of stores) opening.result.createObjectStore(store);
    };
    (await settle(opening)).close();
  };
  if (fault === "deleted") return void (await settle(indexedDB.deleteDatabase(name)));
  if (fault === "alien stores") return recreate(2, "statements", "aliens");
  if (fault === "a later version") return recreate(101);
  const database = await settle(indexedDB.open(name));
  const transaction = database.transaction([...database.objectStoreNames], "readwrite");
  for (const storeName of database.objectStoreNames) {
    const store = transaction.objectStore(storeName);
    // Of one store alone: all of them would fill the disk.
    if (fault === "endless text" && storeName !== "organizations") continue;
    const isOfRecords = !["without its content version", "emptied"].includes(fault);
    if (isOfRecords && storeName === "contentVersion") continue;
    if (fault === "without its content version") {
      if (storeName === "contentVersion") store.clear();
      continue;
    }
    if (fault === "emptied") store.clear();
    const records = await settle(store.getAll());
    for (const [index, record] of records.entries()) {
      if (fault === "half gone") {
        if (index % 2 === 0) store.delete(record.id);
      } else if (fault !== "one record" || (index === 0 && storeName === "forms")) {
        store.put(fault === "only a key" ? { id: record.id } : (spoil(record) as object));
      }
    }
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

/** Ways in which the browser's IndexedDB itself fails. */
export const apiFaults = [
  "absent",
  "refused",
  "private",
  "silent",
  "undefined",
  "closing",
  "unreadable",
  "never read",
  "lying",
  "full",
] as const;

/** Has the IndexedDB of this document or background fail in that way from now on, and counts how often it was asked. */
export function breakApi(fault: string): void {
  // In Firefox the global object of what a driver sends is not the document's own.
  const global = self as { asked?: number };
  global.asked = 0;
  const ask = () => {
    global.asked = (global.asked ?? 0) + 1;
  };
  const refuse = (name: string) => () => {
    ask();
    throw new DOMException(`made up: ${fault}`, name);
  };
  const answer = (value: unknown) => () => {
    ask();
    return value as never;
  };
  const { prototype: factory } = IDBFactory;
  const { prototype: store } = IDBObjectStore;
  if (fault === "absent") Object.defineProperty(self, "indexedDB", { get: answer(undefined) });
  if (fault === "refused") factory.open = refuse("SecurityError");
  if (fault === "private") factory.open = refuse("InvalidStateError");
  if (fault === "silent") factory.open = answer(new EventTarget());
  if (fault === "undefined") factory.open = answer(undefined);
  if (fault === "closing") IDBDatabase.prototype.transaction = refuse("InvalidStateError");
  if (fault === "unreadable") store.getAll = refuse("UnknownError");
  if (fault === "never read") store.getAll = answer(new EventTarget());
  if (fault === "lying") {
    store.getAll = function (this: IDBObjectStore) {
      ask();
      return this.get("nothing");
    };
  }
  if (fault === "full") {
    store.get = function (this: IDBObjectStore) {
      return this.count("nothing");
    };
    store.put = refuse("QuotaExceededError");
  }
}

/** How often the broken IndexedDB was asked. */
export function timesAsked(): number {
  return (self as { asked?: number }).asked ?? 0;
}
