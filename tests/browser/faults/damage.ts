/**
 * What can befall the library. Each function is sent to a page of the extension as source text, so it stands for itself.
 */

/** Ways in which every record is rewritten under its own key. */
export const recordFaults = [
  "only a key",
  "numbers",
  "lists",
  "javascript: links",
  "markup",
  "endless text",
] as const;

/** Ways in which the database as a whole is not what it should be. */
export const libraryFaults = [
  "deleted",
  "emptied",
  "half gone",
  "without its edition",
  "alien stores",
  "a later version",
] as const;

/** Resolves when the database is damaged in that way. */
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
    if (fault === "numbers") return 5;
    if (fault === "lists") return [value];
    if (fault === "javascript: links") return value.replace(/^(https?|mailto|tel):/, "javascript:alert(1)//");
    if (fault === "markup") return `<img src="x" onerror="document.title='run'">${value}`;
    return fault === "endless text" ? "x".repeat(300_000) : value;
  };
  const anew = async (version: number, ...stores: string[]) => {
    await settle(indexedDB.deleteDatabase(name));
    const opening = indexedDB.open(name, version);
    opening.onupgradeneeded = () => {
      for (const store of stores) opening.result.createObjectStore(store);
    };
    (await settle(opening)).close();
  };
  if (fault === "deleted") return void (await settle(indexedDB.deleteDatabase(name)));
  if (fault === "alien stores") return anew(1, "statements", "aliens");
  if (fault === "a later version") return anew(101);
  const database = await settle(indexedDB.open(name));
  const transaction = database.transaction([...database.objectStoreNames], "readwrite");
  for (const storeName of database.objectStoreNames) {
    const store = transaction.objectStore(storeName);
    // Of one store alone: all of them would fill the disk.
    if (fault === "endless text" && storeName !== "organizations") continue;
    if (fault === "without its edition") {
      if (storeName === "edition") store.clear();
      continue;
    }
    if (fault === "emptied") store.clear();
    const records = await settle(store.getAll());
    for (const [index, record] of records.entries()) {
      if (fault === "half gone") {
        if (index % 2 === 0 && storeName !== "edition") store.delete(record.id);
      } else store.put(fault === "only a key" ? { id: record.id } : (spoil(record) as object));
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

/** Has the IndexedDB of this page fail in that way, before any of its scripts run. */
export function breakApi(fault: string): void {
  const refuse = (name: string) => () => {
    throw new DOMException(`made up: ${fault}`, name);
  };
  const { prototype: factory } = IDBFactory;
  const { prototype: store } = IDBObjectStore;
  if (fault === "absent") Object.defineProperty(globalThis, "indexedDB", { value: undefined });
  if (fault === "refused") factory.open = refuse("SecurityError");
  if (fault === "private") factory.open = refuse("InvalidStateError");
  if (fault === "silent") factory.open = () => new EventTarget() as IDBOpenDBRequest;
  if (fault === "undefined") factory.open = () => undefined as never;
  if (fault === "closing") IDBDatabase.prototype.transaction = refuse("InvalidStateError");
  if (fault === "unreadable") store.getAll = refuse("UnknownError");
  if (fault === "never read") store.getAll = () => new EventTarget() as IDBRequest<unknown[]>;
  if (fault === "lying") {
    store.getAll = function (this: IDBObjectStore) {
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
