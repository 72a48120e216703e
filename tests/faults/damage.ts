/**
 * Ways to damage the library. Each function is sent to an extension page as source text, so it must not use variables
 * from outside.
 */

/** Ways to rewrite every record under its own key; the stored content version still marks the library as complete. */
export const recordFaults = [
  "only a key",
  "numbers",
  "lists",
  "javascript: links",
  "markup",
  "endless text",
] as const;

/** Ways to damage the database as a whole. */
export const libraryFaults = [
  "deleted",
  "emptied",
  "half deleted",
  "without its content version",
  "unknown stores",
  "a later version",
] as const;

/** Damages the database in this way. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: sent as source text, it can call no other function of this file
export async function damage(fault: string): Promise<void> {
  const name = "dystonia-lens";
  const settle = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: part of a function that is sent as source text
  const damageValue = (value: unknown, key = ""): unknown => {
    if (Array.isArray(value)) return value.map((item) => damageValue(item));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([name, field]) => [name, damageValue(field, name)]),
      );
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
  if (fault === "unknown stores") return recreate(2, "statements", "unknown");
  if (fault === "a later version") return recreate(101);
  const database = await settle(indexedDB.open(name));
  const transaction = database.transaction([...database.objectStoreNames], "readwrite");
  for (const storeName of database.objectStoreNames) {
    const store = transaction.objectStore(storeName);
    // Only one store: doing this to all of them would fill the disk.
    if (fault === "endless text" && storeName !== "organizations") continue;
    const changesRecords = !["without its content version", "emptied"].includes(fault);
    if (changesRecords && storeName === "contentVersion") continue;
    if (fault === "without its content version") {
      if (storeName === "contentVersion") store.clear();
      continue;
    }
    if (fault === "emptied") store.clear();
    const records = await settle(store.getAll());
    for (const [index, record] of records.entries()) {
      if (fault === "half deleted") {
        if (index % 2 === 0) store.delete(record.id);
      } else if (fault !== "one record" || (index === 0 && storeName === "forms")) {
        store.put(fault === "only a key" ? { id: record.id } : (damageValue(record) as object));
      }
    }
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

/** Ways in which the browser's IndexedDB can fail. */
export const apiFaults = [
  "absent",
  "open throws SecurityError",
  "open throws InvalidStateError",
  "open never completes",
  "open returns undefined",
  "transaction throws",
  "getAll throws",
  "getAll never completes",
  "getAll returns no list",
  "disk full",
] as const;

/** Makes the IndexedDB of this document or background fail in this way from now on, and counts the failing calls. */
export function breakApi(fault: string): void {
  // Use `self`: in Firefox, `globalThis` of a script that the driver sends is a sandbox, not the document's window.
  const global = self as { calls?: number };
  global.calls = 0;
  const countCall = () => {
    global.calls = (global.calls ?? 0) + 1;
  };
  const throwing = (name: string) => () => {
    countCall();
    throw new DOMException(`simulated: ${fault}`, name);
  };
  const returning = (value: unknown) => () => {
    countCall();
    return value as never;
  };
  const { prototype: factory } = IDBFactory;
  const { prototype: store } = IDBObjectStore;
  if (fault === "absent") Object.defineProperty(self, "indexedDB", { get: returning(undefined) });
  if (fault === "open throws SecurityError") factory.open = throwing("SecurityError");
  if (fault === "open throws InvalidStateError") factory.open = throwing("InvalidStateError");
  if (fault === "open never completes") factory.open = returning(new EventTarget());
  if (fault === "open returns undefined") factory.open = returning(undefined);
  if (fault === "transaction throws") IDBDatabase.prototype.transaction = throwing("InvalidStateError");
  if (fault === "getAll throws") store.getAll = throwing("UnknownError");
  if (fault === "getAll never completes") store.getAll = returning(new EventTarget());
  if (fault === "getAll returns no list") {
    store.getAll = function (this: IDBObjectStore) {
      countCall();
      return this.get("nothing");
    };
  }
  if (fault === "disk full") {
    store.get = function (this: IDBObjectStore) {
      return this.count("nothing");
    };
    store.put = throwing("QuotaExceededError");
  }
}

/** Returns how many calls the broken IndexedDB has received. */
export function countCalls(): number {
  return (self as { calls?: number }).calls ?? 0;
}
