/**
 * Ways to damage the library. Each function is sent to an extension page or the background as source text, so it must
 * not use variables from outside.
 */

/** Deletes the database. */
export function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const deletion = indexedDB.deleteDatabase("dystonia-lens");
    deletion.onerror = () => reject(deletion.error);
    deletion.onsuccess = () => resolve();
  });
}

/** Replaces the database by one of a later release, without a known store. */
export function replaceByLaterVersion(): Promise<void> {
  return new Promise((resolve, reject) => {
    const name = "dystonia-lens";
    const deletion = indexedDB.deleteDatabase(name);
    deletion.onerror = () => reject(deletion.error);
    deletion.onsuccess = () => {
      const opening = indexedDB.open(name, 101);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** Gives all addresses in the stored organizations the scheme `javascript:`. */
export function storeScriptLinks(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("dystonia-lens");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction("organizations", "readwrite");
      const store = transaction.objectStore("organizations");
      const reading = store.getAll();
      reading.onsuccess = () => {
        for (const organization of reading.result)
          store.put({ ...organization, url: organization.url.replace(/^https?:/, "javascript:alert(1)//") });
      };
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** Lets the library of this document or background look empty, and its disk full, from now on. Counts the failing calls. */
export function fillDisk(): void {
  // Use `self`: in Firefox, `globalThis` of a script that the driver sends is a sandbox, not the document's window.
  const global = self as { calls?: number };
  global.calls = 0;
  IDBObjectStore.prototype.get = function (this: IDBObjectStore) {
    return this.count("nothing");
  };
  IDBObjectStore.prototype.put = () => {
    global.calls = (global.calls ?? 0) + 1;
    throw new DOMException("simulated: the disk is full", "QuotaExceededError");
  };
}

/** Removes the IndexedDB of this document or background, and counts the calls that miss it. */
export function removeIndexedDb(): void {
  const global = self as { calls?: number };
  global.calls = 0;
  Object.defineProperty(self, "indexedDB", {
    get() {
      global.calls = (global.calls ?? 0) + 1;
      return undefined;
    },
  });
}

/** Returns how many calls have failed. */
export function countFailedCalls(): number {
  return (self as { calls?: number }).calls ?? 0;
}

/** Opens the database and has its deletion wait for this connection, until the document is closed. */
export function blockByDeletion(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("dystonia-lens");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      // Keep a reference on `self`: in Firefox, the global object of a driver's script ends with the script.
      Object.assign(self, { database: opening.result });
      indexedDB.deleteDatabase("dystonia-lens");
      resolve();
    };
  });
}

/** Makes the next transaction of this background that writes into the database stay open forever. */
export function holdWrite(): void {
  const { put } = IDBObjectStore.prototype;
  let puts = 0;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...record: [unknown]) {
    puts++;
    // In the middle of the records.
    if (puts < 60) return put.apply(this, record);
    // Sending requests continuously keeps the transaction active.
    const keepActive = () => {
      this.count().onsuccess = keepActive;
    };
    keepActive();
    Object.assign(self, { isHeld: true });
    return new EventTarget() as IDBRequest<IDBValidKey>;
  };
}
